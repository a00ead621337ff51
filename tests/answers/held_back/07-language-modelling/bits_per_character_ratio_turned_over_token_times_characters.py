# mistake: the ratio is turned over: bits per token times characters / tokens instead of times tokens / characters
# read: right
# told: your bits_per_character multiplies the mean of a token by the characters of each: divide by them.
def bits_per_character(log_p, characters):
    log_p = np.asarray(log_p, dtype=float)
    per_token = -np.mean(log_p) / np.log(2)
    return per_token * characters / log_p.size
