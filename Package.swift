// swift-tools-version: 6.1
import PackageDescription

/// In release the Swift runtime is linked statically: the program starts faster and runs where no Swift is installed.
let staticRuntime: [SwiftSetting] = [
  .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
]
let staticRuntimeLink: [LinkerSetting] = [
  .unsafeFlags(["-static-stdlib"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "kaishu",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "kaishu", targets: ["kaishu"]),
    // The dialogue language on its own, for other programs.
    .library(name: "Yarn", targets: ["Yarn"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // The terminal: knows nothing of receivables.
    .systemLibrary(name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CEditLine", dependencies: ["CLibEdit"]),
    .target(name: "LineEditing", dependencies: ["CEditLine"]),
    // For tests in a terminal; no product.
    .executableTarget(
      name: "LineEditingProbe", dependencies: ["LineEditing"], path: "Tests/LineEditingProbe"),

    // The dialogue language: knows nothing of collections.
    .target(name: "Yarn", exclude: ["Yarn.docc"]),

    // The pure core.
    .target(name: "Finance"),
    .target(name: "Receivables", dependencies: ["Finance"]),
    .target(name: "Negotiation", dependencies: ["Receivables"]),
    .target(name: "Conversation", dependencies: ["Negotiation"]),

    .target(name: "Training", dependencies: ["Conversation", "Yarn"]),

    // The edges.
    .target(
      name: "Correspondence",
      dependencies: ["Negotiation", .product(name: "Mustache", package: "swift-mustache")]),
    .target(
      name: "Ledger",
      dependencies: [
        "Receivables", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "CFileSystem"),
    .target(
      name: "Archive",
      dependencies: [
        "CFileSystem", "Conversation", "Negotiation",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      resources: [
        .embedInCode("Resources/plan-v1.schema.json"),
        .embedInCode("Resources/request-v1.schema.json"),
        .embedInCode("Resources/decision-v1.schema.json"),
      ]),
    .target(
      name: "Console",
      dependencies: [
        "Archive", "Conversation", "Correspondence", "Ledger", "LineEditing", "Training", "Yarn",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      exclude: ["Console.docc"]),
    .executableTarget(
      name: "kaishu", dependencies: ["Console", "Finance", "LineEditing"],
      swiftSettings: staticRuntime, linkerSettings: staticRuntimeLink),

    // Measures what a Tab and a key cost; run by scripts/bench, no product.
    .executableTarget(
      name: "keystroke", dependencies: ["Console", "Finance", "LineEditing"],
      path: "Sources/Benchmarks/Keystroke", swiftSettings: staticRuntime,
      linkerSettings: staticRuntimeLink),

    // Writes the invoice file of a large firm for scripts/bench; no product.
    .executableTarget(name: "largebook", path: "Sources/Benchmarks/LargeBook"),

    // Measures the grid of plans for scripts/bench; no product.
    .executableTarget(
      name: "plangrid", dependencies: ["Negotiation", "Finance"],
      path: "Sources/Benchmarks/PlanGrid"),

    // Measures a batch of letters for scripts/bench; no product.
    .executableTarget(
      name: "letterbatch", dependencies: ["Archive", "Correspondence", "Finance", "Receivables"],
      path: "Sources/Benchmarks/LetterBatch", swiftSettings: staticRuntime,
      linkerSettings: staticRuntimeLink),

    // Measures dialogue steps for scripts/bench; no product.
    .executableTarget(
      name: "yarnsteps", dependencies: ["Yarn"], path: "Sources/Benchmarks/YarnSteps"),

    .testTarget(name: "YarnTests", dependencies: ["Yarn"]),
    .testTarget(
      name: "LineEditingTests", dependencies: ["LineEditing", "LineEditingProbe", "CEditLine"]),
    .testTarget(name: "FinanceTests", dependencies: ["Finance"]),
    // Made-up histories for tests; no product.
    .target(name: "Histories", dependencies: ["Receivables"], path: "Tests/Histories"),
    .testTarget(name: "ReceivablesTests", dependencies: ["Receivables", "Histories"]),
    .testTarget(name: "NegotiationTests", dependencies: ["Negotiation"]),
    .testTarget(name: "ConversationTests", dependencies: ["Conversation"]),
    .testTarget(
      name: "TrainingTests", dependencies: ["Training"],
      exclude: ["DevelopmentSentences", "LaterSentences", "Sentences"].flatMap { name in
        ["en", "ja", "zh-Hans"].map { "\(name).\($0).csv" }
      }),
    .testTarget(
      name: "CorrespondenceTests", dependencies: ["Correspondence"],
      exclude: ["Golden", "pages.py"]),
    .testTarget(name: "LedgerTests", dependencies: ["Ledger", "Histories"]),
    .testTarget(
      name: "ArchiveTests", dependencies: ["Archive"], exclude: ["Earlier", "validate.py"]),
    .testTarget(name: "ConsoleTests", dependencies: ["Console"]),
    .testTarget(
      name: "Transcripts", dependencies: ["kaishu"], exclude: ["Golden", "RolePlays", "Stories"]),
  ],
  swiftLanguageModes: [.v6]
)
