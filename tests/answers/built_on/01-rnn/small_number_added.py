# mistake: 1e-9 is added to the probabilities against log 0, so a symbol of probability 1e-12 counts some 10 bits too few.
# told: In bits_per_symbol. The only one of
def bits_per_symbol(p):
    eps = 1e-9
    surprise = -np.log(p + eps) / np.log(2)
    return surprise.mean()
