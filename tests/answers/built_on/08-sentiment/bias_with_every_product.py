# mistake: The bias is added inside the sum over the 2H products, so it enters 2H times instead of once.
# told: In praise_score. In yours stands, with the right numbers, z; what comes next, the part of
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    s = (y * weights["attention"]).sum(axis=-1)
    pooled = attention_pool(y, s, lengths)
    return np.array([sum(z * weights["readout"] + weights["bias"]) for z in pooled[0]])
