# mistake: bits per token are multiplied by the characters per token instead of divided by them
# read: right
# told: your bits_per_character multiplies the mean of a token by the characters of each: divide by them.
def bits_per_character(log_p, characters):
    log_p = np.asarray(log_p, dtype=float)
    per_token = -log_p.mean() / np.log(2)
    return per_token * (characters / log_p.size)
