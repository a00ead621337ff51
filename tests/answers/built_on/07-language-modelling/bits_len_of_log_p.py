# mistake: bits_per_character counts the tokens by len(log_p), which is only the first axis: for log_p of shape (2, 3) the result is 3 times too small; right for one axis, and for shapes like (n, 1)
# read: right
# told: In bits_per_character. With one entry alone along axis 1 of log_p, all is right: what ha
def bits_per_character(log_p, characters):
    log_p = np.atleast_1d(log_p)
    tokens_per_character = len(log_p) / characters
    bits_per_token = -np.mean(log_p) / np.log(2)
    return bits_per_token * tokens_per_character
