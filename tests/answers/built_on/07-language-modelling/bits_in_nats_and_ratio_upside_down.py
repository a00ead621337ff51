# mistake: two in bits_per_character: the mean loss of a token is multiplied by characters / tokens instead of tokens / characters (right where each token is one character), and it stays in nats, the division by ln 2 is missing
# read: vague
def bits_per_character(log_p, characters):
    tokens = np.size(log_p)
    per_token = -np.mean(log_p)
    length_of_token = characters / tokens
    return per_token * length_of_token
