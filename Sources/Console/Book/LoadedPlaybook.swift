import Archive
import Conversation
import Negotiation
import Receivables

/// A playbook read from its file: the firm's own wins over the shipped one.
struct LoadedPlaybook {
  let playbook: Playbook
  let path: String

  /// - Throws: ``Complaint`` when no playbook is found, or one has faults.
  static func load(_ language: Language, book: String, share: String) throws -> LoadedPlaybook {
    let name = "/templates/playbook/\(language.rawValue).yaml"
    for path in [book + name, share + name] {
      guard let bytes = try Files.contents(of: path) else { continue }
      return LoadedPlaybook(
        playbook: try read(String(decoding: bytes, as: UTF8.self), path: path), path: path)
    }
    throw Complaint("playbook.missing", ["path": share + name])
  }

  private static func read(_ text: String, path: String) throws -> Playbook {
    let reader = NodeReader()
    var sayings: [String: String] = [:]
    if let map = reader.document(text, keys: keys) {
      for key in map.keys {
        guard let saying = reader.text(map, key) else { continue }
        sayings[key] = saying
        for field in Playbook.fieldsUsed(in: saying) where !Playbook.fields.contains(field) {
          reader.add(
            map.line(of: key), key,
            .notOneOf(seen: "{\(field)}", allowed: Playbook.fields.sorted()))
        }
      }
    }
    guard reader.findings.isEmpty else { throw Complaint.faults(reader.findings, file: path) }
    return Playbook(sayings)
  }

  /// A question's ID, or it and a reason; for an offer of theirs, it and the verdict; and what is asked for in return.
  private static var keys: Set<String> {
    var keys: Set<String> = [
      "response.allowed", "response.approval", "response.nearest", "response.parked",
    ]
    for thing in InReturn.allCases { keys.insert("in-return.\(thing.rawValue)") }
    for id in Question.ID.allCases {
      keys.insert(id.rawValue)
      for reason in Reason.allCases { keys.insert("\(id.rawValue).\(reason.rawValue)") }
    }
    return keys
  }
}
