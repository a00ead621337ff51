# loses: check-classifier
# told: before the sigmoid
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    z, shares = attention_pool(y, y @ weights["attention"], lengths)
    return 1 / (1 + np.exp(-(z @ weights["readout"] + weights["bias"])))


def word_effects(sentence, score_of):
    scores = [score_of([sentence[:t] + sentence[t + 1 :]])[0] for t in range(len(sentence))]
    return score_of([sentence])[0] - np.array(scores)
