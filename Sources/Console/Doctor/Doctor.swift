import Archive

/// Looks at everything that a session depends on, and changes nothing.
///
/// Each group of checks is a file of its own; a check that can't be made because of an earlier fault is left
/// out, since the fault is what has to be mended.
struct Doctor {
  let session: Session

  var desk: Desk { session.desk }
  var book: Book { session.book }

  func findings() -> [DoctorFinding] {
    paths() + locale() + terminal() + versions() + health()
  }

  /// Items of a list that are shown before it says how many more there are.
  static let listMax = 10
}

/// One thing that was looked at.
struct DoctorFinding: Equatable {
  enum State: String, CaseIterable {
    /// As it should be.
    case ok
    /// Worth knowing; nothing has to be done.
    case note
    /// Something doesn't work, or isn't safe.
    case wrong
  }

  enum Group: String, CaseIterable {
    case paths, locale, terminal, versions, book
  }

  let group: Group
  let state: State
  /// The key of its words is `doctor.` and this.
  let key: String
  let arguments: [String: String]
  /// Lines below it, already in words.
  var details: [String] = []
}

extension DoctorFinding.Group {
  func ok(_ key: String, _ arguments: [String: String] = [:]) -> DoctorFinding {
    DoctorFinding(group: self, state: .ok, key: key, arguments: arguments)
  }

  func note(
    _ key: String, _ arguments: [String: String] = [:], details: [String] = []
  ) -> DoctorFinding {
    DoctorFinding(group: self, state: .note, key: key, arguments: arguments, details: details)
  }

  func wrong(
    _ key: String, _ arguments: [String: String] = [:], details: [String] = []
  ) -> DoctorFinding {
    DoctorFinding(group: self, state: .wrong, key: key, arguments: arguments, details: details)
  }
}
