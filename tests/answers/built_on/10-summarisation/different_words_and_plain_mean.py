# mistake: Two slips: the length is divided by the number of different words of each text instead of all its words, and F1 is the arithmetic mean of P and R.
# told: your rouge_l divides by the number of different words: all words count.
def rouge_l(summary, reference, table):
    m = int(table[-1, -1])
    if m == 0:
        return (0.0, 0.0, 0.0)
    precision = m / len(set(summary))
    recall = m / len(set(reference))
    return (precision, recall, (precision + recall) / 2)
