import Correspondence
import Finance
import Receivables

/// What interest a customer's late debts bear, as the book says.
struct InterestTerms: Equatable {
  /// `nil` where a contract has to state the rate and none is entered: nothing is reckoned then.
  var profile: InterestProfile?
  /// What a letter calls the rate's footing.
  var basis: InterestBasis
  /// Whether the settings name the profile; a file from before profiles states one rate.
  var isNamed: Bool
  var choices: AccountInterest.Choices

  static func standard(_ jurisdiction: Jurisdiction) -> InterestTerms {
    let name = jurisdiction.interestProfile
    return InterestTerms(
      profile: try? InterestProfile(name), basis: name.basis, isNamed: true,
      choices: AccountInterest.Choices())
  }

  /// The profile's name as settings and saved plans hold it; `nil` for a bare rate.
  var profileName: String? { isNamed ? profile?.name.rawValue : nil }
}

/// The terms of a book: one for everybody, and others for some customers or countries.
struct InterestBook: Equatable {
  var standard: InterestTerms
  /// By the customer's code or the ISO code of their country.
  var exceptions: [String: InterestTerms] = [:]

  func terms(for customer: Customer) -> InterestTerms {
    exceptions[customer.code] ?? exceptions[customer.country] ?? standard
  }

  /// Interest on what a customer owes or paid late in one currency; `nil` where no rate is entered.
  func interest(_ account: CustomerAccount, _ currency: Currency) -> AccountInterest? {
    let terms = terms(for: account.customer)
    return terms.profile.map {
      AccountInterest(account, currency: currency, profile: $0, choices: terms.choices)
    }
  }
}

extension Jurisdiction {
  /// What applies there when no contract says otherwise; in the United States, and where we know no law,
  /// only a contract does.
  var interestProfile: InterestProfile.Name {
    switch self {
    case .japan: .japanStatutory
    case .china: .chinaLPR
    case .unitedKingdom: .unitedKingdom
    case .europeanUnion: .germany
    case .unitedStates, .other: .unitedStatesContract
    }
  }
}

extension InterestProfile.Name {
  var basis: InterestBasis {
    switch self {
    case .japanContract, .unitedStatesContract: .contract
    case .japanStatutory: .japanCivilCode
    case .japanSubcontract: .japanSubcontract
    case .chinaLPR: .chinaLPR
    case .chinaSmallFirms: .chinaSmallFirms
    case .unitedKingdom: .ukLatePayment
    case .germany: .germanCivilCode
    case .ireland: .irishLatePayment
    }
  }

  /// Whether a contract has to state the rate.
  var needsRate: Bool { self == .japanContract || self == .unitedStatesContract }
}
