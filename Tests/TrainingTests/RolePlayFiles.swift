import Finance
import Foundation
import Receivables
import Testing
import Yarn

@testable import Training

/// The role-plays as they are shipped.
enum RolePlayFiles {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "scripts/roleplay")
  static let today = CivilDate(dayNumber: 20_781)

  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { $0.hasSuffix(".yarn") }.sorted()
  }()

  static func source(_ name: String) throws -> SourceFile {
    SourceFile(
      name: name, text: try String(contentsOf: folder.appending(path: name), encoding: .utf8))
  }

  static func reader() throws -> ScenarioReader {
    var common: [Language: SourceFile] = [:]
    for language in Language.allCases {
      common[language] = try source("common/\(language.rawValue).yarn")
    }
    return ScenarioReader(common: common)
  }

  static func read(_ name: String) throws -> ScenarioReading {
    try reader().read(source(name), today: today)
  }
}
