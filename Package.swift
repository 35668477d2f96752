// swift-tools-version: 6.2
import PackageDescription

/// One set of rules for every Swift target, so that no folder is laxer than another.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
]

let package = Package(
    name: "tzconv",
    platforms: [.macOS(.v26)],
    products: [
        .library(name: "TZConv", targets: ["TZConv"]),
        .library(name: "TZConvFoundation", targets: ["TZConvFoundation"]),
        .executable(name: "tzconv", targets: ["TZConvCLI"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // The library: no Foundation, no ICU.
        .target(name: "TZConv", dependencies: ["CTZData"], swiftSettings: strict),
        // The bytes of Data/compiled, embedded in read-only pages.
        .target(name: "CTZData"),
        // Bridges for those who already use Foundation.
        .target(name: "TZConvFoundation", dependencies: ["TZConv"], swiftSettings: strict),
        // ICU behind C functions: its renaming macros are invisible to Swift.
        .target(
            name: "CICU",
            linkerSettings: [
                .linkedLibrary("icui18n"),
                .linkedLibrary("icuuc"),
                .linkedLibrary("icudata"),
                // ICU's static libraries are C++; the order matters to the linker.
                .linkedLibrary("stdc++", .when(platforms: [.linux])),
                .linkedLibrary("m", .when(platforms: [.linux])),
            ]
        ),
        .target(name: "LocalizedTime", dependencies: ["CICU", "TZConv"], swiftSettings: strict),
        .executableTarget(
            name: "TZConvCLI",
            dependencies: [
                "TZConv",
                "LocalizedTime",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict
        ),
        // Reads Data/, writes Data/compiled; a tool of the repository, not a product.
        .executableTarget(name: "CatalogCompiler", dependencies: ["CICU", "TZConv"], swiftSettings: strict),
        .testTarget(name: "TZConvTests", dependencies: ["TZConv"], swiftSettings: strict),
        .testTarget(name: "LocalizedTimeTests", dependencies: ["LocalizedTime", "TZConv"], swiftSettings: strict),
        .testTarget(name: "TZConvCLITests", dependencies: ["TZConv", "TZConvCLI"], swiftSettings: strict),
        .testTarget(
            name: "TZConvFoundationTests",
            dependencies: ["TZConv", "TZConvFoundation"],
            swiftSettings: strict
        ),
    ]
)
