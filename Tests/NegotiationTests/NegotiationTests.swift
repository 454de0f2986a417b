import Testing

@testable import Negotiation
