internal import TZConv

/// The layouts of timestamps by name, with an example of each.
enum LayoutList {
    static var text: String {
        let width = StampLayout.all.map(\.name.count).max() ?? 0
        return StampLayout.all.map { layout in
            layout.name + String(repeating: " ", count: width - layout.name.count + 2) + layout.example + "\n"
        }.joined()
    }
}
