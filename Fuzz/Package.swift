// swift-tools-version: 6.2
import PackageDescription

// libFuzzer harnesses, one executable each; Fuzz/run builds and runs them.
let package = Package(
    name: "tzconv-fuzz",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "tzconv", path: "..")],
    targets: [
        .target(name: "CFuzzer"),
        .executableTarget(
            name: "LogFuzzer",
            dependencies: ["CFuzzer", .product(name: "TZConv", package: "tzconv")],
            swiftSettings: [.swiftLanguageMode(.v6), .strictMemorySafety()]
        ),
        .executableTarget(
            name: "StampFuzzer",
            dependencies: ["CFuzzer", .product(name: "TZConv", package: "tzconv")],
            swiftSettings: [.swiftLanguageMode(.v6), .strictMemorySafety()]
        ),
        .executableTarget(
            name: "ZoneFuzzer",
            dependencies: ["CFuzzer", .product(name: "TZConv", package: "tzconv")],
            swiftSettings: [.swiftLanguageMode(.v6), .strictMemorySafety()]
        ),
    ]
)
