# mistake: word_effects takes a word out with list.remove, which takes out the first such word of the sentence: where a word stands twice, the effect of its later place is computed from the sentence without the earlier one (the same where the two stand side by side); right at all words that the sentence has once and at the first of several, and so everywhere if no word repeats; praise_score is right
# read: wrong
def praise_score(sentences, weights, pad_batch, read, attention_pool):
    x, lengths = pad_batch(sentences)
    outputs = read(x, lengths, weights)
    pooled = attention_pool(outputs, np.dot(outputs, weights["attention"]), lengths)[0]
    return np.dot(pooled, weights["readout"]) + weights["bias"]


def word_effects(sentence, score_of):
    whole = score_of([list(sentence)])[0]
    effects = []
    for word in sentence:
        rest = list(sentence)
        rest.remove(word)
        effects.append(whole - score_of([rest])[0])
    return np.array(effects)
