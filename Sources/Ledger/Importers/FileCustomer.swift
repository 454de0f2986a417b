/// The customer whose rows are at hand, and the names that the file gives it.
struct FileCustomer {
  private(set) var code: [UInt8] = []
  /// The row's id; `nil` for a customer that the ledger doesn't have, and for nobody.
  var id: Int64?
  /// Whether the ledger had it before.
  private(set) var isKnown = false
  /// Whether it has been looked up.
  private(set) var isSettled = false
  /// Whether something of it was written.
  var isChanged = false
  /// The first name of the file, and the first that differs from that.
  private var names: [(line: Int, name: String)] = []
  /// The file's first spelling of the name that isn't the one kept.
  private(set) var otherName: (line: Int, name: String)?

  mutating func begin(_ code: UnsafeRawBufferPointer) {
    self.code.removeAll(keepingCapacity: true)
    self.code.append(contentsOf: code)
    (id, isKnown, isSettled, isChanged) = (nil, false, false, false)
    names.removeAll(keepingCapacity: true)
    otherName = nil
  }

  /// Takes a row that holds a name.
  mutating func note(_ row: SpooledRow) {
    guard names.count < 2 else { return }
    let name = String(decoding: row.text, as: UTF8.self)
    if names.first?.name != name { names.append((row.line, name)) }
  }

  /// Settles which name is kept: the ledger's, else the first of the file, else the code.
  mutating func settle(_ known: (id: Int64, name: String)?) -> String {
    isSettled = true
    (id, isKnown) = (known?.id, known != nil)
    let name = known?.name ?? names.first?.name ?? String(decoding: code, as: UTF8.self)
    otherName = names.first { $0.name != name }
    return name
  }
}
