import TZConv

@main
enum Consumer {
    static func main() {
        let instant: Instant = .epoch
        print(instant)
    }
}
