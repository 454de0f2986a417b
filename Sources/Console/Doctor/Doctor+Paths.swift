import Archive

extension Doctor {
  /// Where things are.
  func paths() -> [DoctorFinding] {
    [program(), shared(), bookPlace(), history(), person()]
  }

  private func program() -> DoctorFinding {
    let path = desk.programPath
    return path.isEmpty
      ? .Group.paths.note("program-unknown") : .Group.paths.ok("program", ["path": path])
  }

  private func shared() -> DoctorFinding {
    let path = desk.sharePath
    return path.isEmpty
      ? .Group.paths.wrong("share-missing") : .Group.paths.ok("share", ["path": path])
  }

  private func bookPlace() -> DoctorFinding {
    let path = desk.bookPath
    if book.exists { return .Group.paths.ok("book", ["path": path]) }
    switch Files.kind(of: path) {
    case nil: return .Group.paths.wrong("book-missing", ["path": path])
    case .folder: return .Group.paths.wrong("book-not-one", ["path": path])
    case .file, .other: return .Group.paths.wrong("book-is-file", ["path": path])
    }
  }

  /// The typed commands of earlier sessions.
  private func history() -> DoctorFinding {
    let path = desk.historyPath
    guard !path.isEmpty else { return .Group.paths.note("history-nowhere") }
    guard let mode = Files.mode(of: path) else {
      return .Group.paths.ok("history-none", ["path": path])
    }
    if Files.kind(of: path) != .file || !Files.isWritable(path) {
      return .Group.paths.wrong("history-not-writable", ["path": path])
    }
    return mode & 0o077 == 0
      ? .Group.paths.ok("history", ["path": path])
      : .Group.paths.wrong("history-open", ["path": path, "mode": String(mode, radix: 8)])
  }

  /// Who works here.
  private func person() -> DoctorFinding {
    let path = PersonSettings.path(
      environment: desk.environment, home: desk.environment["HOME"] ?? "")
    guard let id = desk.personID else { return .Group.paths.note("person-none", ["path": path]) }
    guard let settings = try? book.settings(), !settings.people.contains(where: { $0.id == id })
    else { return .Group.paths.ok("person", ["id": id]) }
    return .Group.paths.wrong("person-unknown", ["id": id, "settings": book.settingsPath])
  }
}
