# mistake: bits_per_character divides the mean loss per token by the characters (mean instead of sum)
# read: right
# told: your bits_per_character averages over the tokens and divides by the characters besides: it
def bits_per_character(log_p, characters):
    bits = -np.asarray(log_p) / np.log(2)
    return bits.mean() / characters
