import TZConv
import Testing

struct BinaryTests {
    @Test func descriptors() {
        #expect(Descriptor.standardError.number == 2)
    }
}
