internal import TZConv

@main
enum Entry {
    static func main() {
        _ = Descriptor.standardOutput.write("\(SystemClock.now())\n")
    }
}
