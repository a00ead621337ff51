# mistake: converts nats to bits the wrong way: multiplies by ln 2 instead of dividing by it
# read: right
# told: your bits_per_symbol matches nats times ln 2: from nats to bits one divides by ln 2.
def bits_per_symbol(p):
    nats = -np.mean(np.log(p))
    return nats * np.log(2)
