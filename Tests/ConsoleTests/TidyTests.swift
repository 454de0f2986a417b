import Foundation
import Testing

/// House rules that a reader shouldn't have to check: lengths, banned calls, leftovers, a test for each
/// policy rule.
@Suite struct TidyTests {
  static let sources = Package.swiftFiles(in: Package.root.appending(path: "Sources"))
  static let functionLinesMax = 70
  static let fileLinesMax = 400

  private func lines(_ file: URL) throws -> [Substring] {
    try String(contentsOf: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func filesAreShort() throws {
    #expect(Self.sources.count > 100)
    for file in Self.sources where !file.lastPathComponent.hasPrefix("Catalogue+") {
      let count = try lines(file).count
      #expect(count <= Self.fileLinesMax, "\(file.lastPathComponent): \(count) lines")
    }
  }

  @Test func functionsAreShort() throws {
    for file in Self.sources {
      var open: [(name: Substring, line: Int, indent: Int)] = []
      let all = try lines(file)
      for (number, line) in all.enumerated() {
        let indent = line.prefix { $0 == " " }.count
        if line.contains("func "), hasBody(all[number...]),
          !line.trimmingCharacters(in: .whitespaces).hasPrefix("//")
        {
          open.append((line, number, indent))
        }
        if line.dropFirst(indent) == "}", let last = open.last, last.indent == indent {
          open.removeLast()
          let length = number - last.line + 1
          #expect(
            length <= Self.functionLinesMax,
            "\(file.lastPathComponent):\(last.line + 1): \(length) lines")
        }
      }
    }
  }

  /// Whether a declaration's lines lead to a body: a requirement of a protocol has none.
  private func hasBody(_ lines: ArraySlice<Substring>) -> Bool {
    for line in lines.prefix(8) {
      if line.hasSuffix("{") { return true }
      if line.isEmpty || line.trimmingCharacters(in: .whitespaces) == "}" { return false }
    }
    return false
  }

  static let banned = ["try!", "fatalError(", "TODO", "FIXME", "XXX:"]
  /// Rooms below the console never print, read a clock or draw a random number.
  static let pure = [
    "Yarn", "Finance", "Receivables", "Negotiation", "Conversation", "Correspondence",
  ]
  static let impure = ["print(", "getenv(", "time(nil)", "random", "Date()", "FileManager"]

  /// The module of a source: a folder further down may have another's name.
  private static func room(_ file: URL) -> String? {
    let parts = file.pathComponents
    return parts.lastIndex(of: "Sources").flatMap { $0 + 1 < parts.count ? parts[$0 + 1] : nil }
  }

  @Test func nothingIsBanned() throws {
    for file in Self.sources {
      let room = Self.room(file).flatMap { Self.pure.contains($0) ? $0 : nil }
      for (number, line) in try lines(file).enumerated() {
        let code = line.components(separatedBy: "//")[0]
        for word in Self.banned {
          #expect(!code.contains(word), "\(file.lastPathComponent):\(number + 1): \(word)")
        }
        guard room != nil else { continue }
        // The language has functions and strategies of that name; their chance comes from a seed.
        for word in Self.impure where !(room == "Yarn" && word == "random") {
          #expect(!code.contains(word), "\(file.lastPathComponent):\(number + 1): \(word)")
        }
      }
    }
  }

  @Test func arrowsPointDown() throws {
    let allowed: [String: Set<String>] = [
      "Yarn": [],
      "Finance": [], "Receivables": ["Finance"], "Negotiation": ["Finance", "Receivables"],
      "Conversation": ["Finance", "Receivables", "Negotiation"],
      "Correspondence": ["Finance", "Receivables", "Negotiation", "Mustache"],
      "Training": ["Conversation", "Finance", "Negotiation", "Receivables", "Yarn"],
      "Ledger": ["Finance", "Receivables", "GRDB", "GRDBSQLite"],
      "Archive": [
        "CFileSystem", "Conversation", "Crypto", "Finance", "Negotiation", "Receivables",
      ],
      "LineEditing": ["CEditLine"],
    ]
    let system: Set<String> = [
      "Foundation", "FoundationEssentials", "Glibc", "Musl", "Darwin", "Synchronization", "Swift",
      "Dispatch",
    ]
    for file in Self.sources {
      guard let rooms = Self.room(file).flatMap({ allowed[$0] }) else { continue }
      for line in try lines(file) {
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index + 1 < words.count,
          words[..<index].allSatisfy({ $0.hasPrefix("@") })
        else { continue }
        let name = String(words[index + 1])
        #expect(
          rooms.contains(name) || system.contains(name), "\(file.lastPathComponent): \(name)")
      }
    }
  }

  @Test func everyRuleHasItsFileAndTest() throws {
    let rules = Package.swiftFiles(in: Package.root.appending(path: "Sources/Negotiation/Rules"))
      .map { $0.deletingPathExtension().lastPathComponent }
    #expect(rules.count == 16)
    let tests = try Package.swiftFiles(in: Package.root.appending(path: "Tests/NegotiationTests"))
      .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
    for rule in rules { #expect(tests.contains(rule), "\(rule)") }
  }
}
