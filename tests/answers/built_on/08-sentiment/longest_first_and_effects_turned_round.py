# mistake: two: the scores come in the order of falling length, not in that of the sentences (shows where the lengths are not in falling order already), and the effects have the wrong sign
# read: right
# told: your word_effects has the sign wrong: a word that praises raises the score, so its effect
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    longest_first = sorted(sentences, key=len, reverse=True)
    x, lengths = pad_batch(longest_first)
    y = read(x, lengths, weights)
    z, shares = attention_pool(y, np.dot(y, weights["attention"]), lengths)
    return np.dot(z, weights["readout"]) + weights["bias"]


def word_effects(sentence, score_of):
    whole = score_of([sentence])[0]
    effects = np.zeros(len(sentence))
    for t in range(len(sentence)):
        effects[t] = score_of([sentence[:t] + sentence[t + 1 :]])[0] - whole
    return effects
