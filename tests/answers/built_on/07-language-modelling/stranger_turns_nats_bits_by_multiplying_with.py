# mistake: turns nats to bits by multiplying with ln 2 instead of dividing
# read: right
# told: your bits_per_character multiplies by ln 2 where it should divide.
def bits_per_character(log_p, characters):
    nats = -np.sum(log_p)
    bits = nats * np.log(2)
    return bits / characters
