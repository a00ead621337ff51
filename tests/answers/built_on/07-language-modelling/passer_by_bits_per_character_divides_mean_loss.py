# mistake: bits_per_character divides the mean loss per token by the characters (mean instead of sum)
# read: right
def bits_per_character(log_p, characters):
    bits = -np.asarray(log_p) / np.log(2)
    return bits.mean() / characters
