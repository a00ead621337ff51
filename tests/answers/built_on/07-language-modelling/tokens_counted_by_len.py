# mistake: The mean over all entries is scaled by len(log_p), which is the number of tokens only for an array of one axis; for other shapes the bits are too few.
# told: In bits_per_character. With one entry alone along axis
def bits_per_character(log_p, characters):
    bits_per_token = -np.mean(log_p) / np.log(2)
    tokens_per_character = len(log_p) / characters
    return bits_per_token * tokens_per_character
