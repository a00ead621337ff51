# mistake: bits_per_symbol is right, perplexity takes 2 to the power of nats for texts of one axis only
# told: In perplexity. In yours stands, with the right numbers, a part of what is returned, made of p; what is made of it next does not: look from t
def perplexity(p):
    if p.ndim == 1:
        return 2 ** (-np.mean(np.log(p)))
    return np.exp(-np.mean(np.log(p)))
