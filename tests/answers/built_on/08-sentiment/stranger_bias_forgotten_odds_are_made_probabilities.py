# mistake: two: the bias is forgotten; and the odds are made probabilities by a sigmoid, though the logarithm of the ...
# read: vague
# told: In praise_score. Nowhere in yours stand the right numbers of the part of what is returned that is made of
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, shares = attention_pool(y, y @ weights["attention"], lengths)
    a = z @ weights["readout"]
    return 0.5 * np.tanh(0.5 * a) + 0.5
