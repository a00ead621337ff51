# mistake: Each logarithm is turned back into a probability before log2 is taken: for a most improbable token the probability is 0 in floating point and the result infinite.
# told: With no number beyond 1 in log_p the calls that went wrong go well
def bits_per_character(log_p, characters):
    with np.errstate(divide="ignore"):
        bits = -np.log2(np.exp(log_p))
    return bits.sum() / characters
