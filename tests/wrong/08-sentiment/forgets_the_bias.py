# loses: check-classifier
# told: the term weights["bias"] is left out
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    y = read(x, lengths, weights)
    return attention_pool(y, y @ weights["attention"], lengths)[0] @ weights["readout"]


def word_effects(sentence, score_of):
    scores = [score_of([sentence[:t] + sentence[t + 1 :]])[0] for t in range(len(sentence))]
    return score_of([sentence])[0] - np.array(scores)
