/// The files that a path could lead to.
struct FileChoices {
  /// What a folder holds; names of folders end with a slash.
  let list: (_ folder: String) -> [String]

  /// Paths that begin with what was typed. Hidden files are offered once their dot is typed.
  func choices(_ typed: String, foldersOnly: Bool) -> [Choice] {
    let folder = typed.lastIndex(of: "/").map { String(typed[...$0]) } ?? ""
    let name = typed.dropFirst(folder.count)
    return list(folder.isEmpty ? "./" : folder).filter { entry in
      entry.hasPrefix(name) && (name.hasPrefix(".") || !entry.hasPrefix("."))
        && (!foldersOnly || entry.hasSuffix("/"))
    }.map { Choice(folder + $0, appendsSpace: !$0.hasSuffix("/")) }
  }
}
