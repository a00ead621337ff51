# mistake: turns nats to bits by multiplying with ln 2 instead of dividing
# read: right
def bits_per_character(log_p, characters):
    nats = -np.sum(log_p)
    bits = nats * np.log(2)
    return bits / characters
