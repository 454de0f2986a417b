/// Finds what was probably meant.
enum Nearness {
  /// The name that differs least, when it differs by two letters or a third of them at most.
  static func nearest(_ seen: String, in names: [String]) -> String? {
    let wanted = Array(seen.lowercased())
    let limit = wanted.count <= 3 ? 1 : max(2, wanted.count / 3)
    var best: (name: String, distance: Int)?
    for name in names {
      let other = Array(name.lowercased())
      guard abs(other.count - wanted.count) <= 3 else { continue }
      let distance = distance(wanted, other)
      if distance < best?.distance ?? limit + 1 { best = (name, distance) }
    }
    return best?.name
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, letter) in left.enumerated() {
      var corner = row[0]
      row[0] = index + 1
      for column in right.indices {
        let change = corner + (letter == right[column] ? 0 : 1)
        corner = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, corner + 1)
      }
    }
    return row[right.count]
  }
}
