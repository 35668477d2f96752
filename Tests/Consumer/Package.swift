// swift-tools-version: 6.2
import PackageDescription

// Somebody else's package, that uses the library as anybody would: by its products alone, with no setting of ours.
let package = Package(
    name: "Consumer",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "tzconv", path: "../..")],
    targets: [
        .executableTarget(name: "Consumer", dependencies: [.product(name: "TZConv", package: "tzconv")])
    ]
)
