import Testing

@testable import Ledger

@Suite struct RowSorterTests {
  /// Records of a key and the place they came in, which comes back behind the key.
  private func sorted(_ keys: [[UInt8]], capacity: Int, in folder: String) throws -> [(
    key: [UInt8], place: Int
  )] {
    let sorter = RowSorter(folder: folder, capacity: capacity)
    for (place, key) in keys.enumerated() {
      let length = RowSorter.keyOffset + key.count + 8
      try sorter.add(length: length) { bytes in
        bytes.storeBytes(of: UInt32(length), as: UInt32.self)
        bytes.storeBytes(of: UInt16(key.count), toByteOffset: 4, as: UInt16.self)
        for (index, byte) in key.enumerated() {
          bytes.storeBytes(of: byte, toByteOffset: RowSorter.keyOffset + index, as: UInt8.self)
        }
        bytes.storeBytes(
          of: UInt64(place), toByteOffset: RowSorter.keyOffset + key.count, as: UInt64.self)
      }
    }
    #expect(sorter.count == keys.count)
    try sorter.sort()
    var records: [(key: [UInt8], place: Int)] = []
    while let record = try sorter.nextRecord() {
      let place = record.bytes.loadUnaligned(
        fromByteOffset: RowSorter.keyOffset + record.key.count, as: UInt64.self)
      records.append((Array(record.key), Int(place)))
    }
    return records
  }

  /// In memory, in two runs and in many: always by key, and in the order they came for equal keys.
  @Test(arguments: [1 << 20, 20_000, 300])
  func ordersByKeyThenByArrival(_ capacity: Int) throws {
    let folder = try TestFolder()
    let seed: UInt64 = 20_261_122
    var generator = SeededGenerator(seed: seed)
    for round in 0..<20 {
      let keys = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
        (0..<Int.random(in: 0...20, using: &generator)).map { _ in
          UInt8.random(in: 0...3, using: &generator) &* 80
        }
      }
      let wanted = keys.enumerated().sorted {
        $0.element == $1.element
          ? $0.offset < $1.offset : $0.element.lexicographicallyPrecedes($1.element)
      }
      let found = try sorted(keys, capacity: capacity, in: folder.path)
      #expect(found.map(\.place) == wanted.map(\.offset), "seed \(seed), round \(round)")
      #expect(found.map(\.key) == wanted.map(\.element))
    }
  }

  @Test func leavesNoFileBehind() throws {
    let folder = try TestFolder()
    let keys = (0..<200).map { [UInt8($0)] }
    #expect(try sorted(keys, capacity: 200, in: folder.path).count == 200)
    #expect(try folder.names().isEmpty)
  }

  @Test func folderThatIsNotThereIsNamed() throws {
    let keys = (0..<200).map { [UInt8($0)] }
    #expect(throws: LedgerError.self) {
      try sorted(keys, capacity: 200, in: "/nowhere/at/all")
    }
  }
}
