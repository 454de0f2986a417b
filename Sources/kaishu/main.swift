print("kaishu")
