// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nothing of it reaches those who use the library.
let package = Package(
    name: "tzconv-benchmarks",
    platforms: [.macOS(.v26)],
    dependencies: [.package(name: "tzconv", path: "..")],
    targets: [
        .executableTarget(
            name: "ConversionBenchmark",
            dependencies: [.product(name: "TZConv", package: "tzconv")],
            swiftSettings: [.swiftLanguageMode(.v6), .strictMemorySafety()]
        ),
        .executableTarget(
            name: "MatchBenchmark",
            dependencies: [.product(name: "TZConv", package: "tzconv")],
            swiftSettings: [.swiftLanguageMode(.v6), .strictMemorySafety()]
        ),
    ]
)
