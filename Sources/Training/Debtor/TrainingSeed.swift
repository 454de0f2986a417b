/// Where all chance of a role-play comes from: the same scenario and attempt give the same talk everywhere.
public enum TrainingSeed {
  /// The seed of a person's attempt at a scenario, the first of which is 1 (FNV-1a over the name's UTF-8, a zero and
  /// the attempt, least byte first).
  public static func make(scenario: String, attempt: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    for byte in scenario.utf8 { add(byte) }
    add(0)
    let number = UInt64(bitPattern: Int64(attempt))
    for place in 0..<8 { add(UInt8(truncatingIfNeeded: number >> UInt64(8 * place))) }
    return hash
  }
}
