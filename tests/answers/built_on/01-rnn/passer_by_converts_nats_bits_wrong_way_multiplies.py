# mistake: converts nats to bits the wrong way: multiplies by ln 2 instead of dividing by it
# read: right
def bits_per_symbol(p):
    nats = -np.mean(np.log(p))
    return nats * np.log(2)
