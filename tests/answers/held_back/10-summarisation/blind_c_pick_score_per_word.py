# mistake: pick goes through the sentences by score per word (score / size), as in a knapsack heuristic, instead of by score.
# read: right
# told: your pick goes by the score per word: the score alone counts.
def pick(scores, sizes, budget):
    value = [(-sc / n_words, place) for place, (sc, n_words) in enumerate(zip(scores, sizes))]
    value.sort()
    summary = []
    for _, place in value:
        if sizes[place] + sum(sizes[k] for k in summary) <= budget:
            summary.append(place)
    return sorted(summary)
