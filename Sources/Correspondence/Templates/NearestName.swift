/// Finds what somebody probably meant to type.
enum NearestName {
  /// The candidate with the fewest changes from `name`, ties in order of the alphabet; `nil` when
  /// even that differs in more than a third of its letters.
  static func find(_ name: String, among candidates: [String]) -> String? {
    let wanted = Array(name.lowercased())
    var best: (distance: Int, name: String)?
    for candidate in Set(candidates).sorted() {
      let distance = distance(wanted, Array(candidate.lowercased()))
      if distance < best?.distance ?? Int.max { best = (distance, candidate) }
    }
    guard let best, best.distance <= max(1, max(name.count, best.name.count) / 3) else {
      return nil
    }
    return best.name
  }

  /// Letters to insert, remove or replace, after Levenshtein.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, left) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, right) in b.enumerated() {
        let replaced = diagonal + (left == right ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, row[j] + 1, diagonal + 1)
      }
    }
    return row[b.count]
  }
}
