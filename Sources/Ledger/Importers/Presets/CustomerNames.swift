import Finance
import Receivables

/// Finds the book's customer behind a name that another program writes.
struct CustomerNames {
  enum Match: Equatable {
    case known(code: String)
    /// Not in the book; the code it gets.
    case new(code: String)
    /// Several customers may be meant.
    case open([String])
  }

  private var codes: [String: String] = [:]
  private var names: [String: [String]] = [:]
  private var cores: [String: [String]] = [:]

  init(_ customers: [Customer]) {
    for customer in customers {
      codes[CustomerRecord.folded(code: customer.code)] = customer.code
      names[Folding.search(customer.name), default: []].append(customer.code)
      cores[CompanyName.core(customer.name), default: []].append(customer.code)
    }
  }

  /// By code, else by the same name, else by the name without its legal form: what a sub-account is called.
  func match(_ customer: ForeignCustomer) -> Match {
    for text in [customer.code, customer.name] where !text.isEmpty {
      if let code = codes[CustomerRecord.folded(code: text)] { return .known(code: code) }
    }
    let core = CompanyName.core(customer.name)
    for found in [names[Folding.search(customer.name)], core.isEmpty ? nil : cores[core]] {
      guard let found else { continue }
      return found.count == 1 ? .known(code: found[0]) : .open(found)
    }
    return .new(code: customer.code.isEmpty ? Self.code(for: customer.name) : customer.code)
  }

  /// The name itself, where it isn't too long for a code; else its beginning with a mark of the whole.
  static func code(for name: String) -> String {
    guard name.utf8.count > RowParser.codeBytesMax else { return name }
    // FNV-1a: the same name has the same code in every import.
    var hash: UInt32 = 2_166_136_261
    for byte in name.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    var head = ""
    for character in name {
      guard head.utf8.count + character.utf8.count <= RowParser.codeBytesMax - 9 else { break }
      head.append(character)
    }
    return head + "~" + String(hash, radix: 16)
  }
}
