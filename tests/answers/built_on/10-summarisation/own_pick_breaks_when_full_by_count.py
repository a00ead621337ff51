# mistake: TWO: by the score per word, stops at the first that does not fit
# told: your pick goes by the score per word: the score alone counts. your pick stops at the first sentence
def pick(scores, sizes, budget):
    taken, used = [], 0
    for s in sorted(range(len(scores)), key=lambda s: -scores[s] / sizes[s]):
        if used + sizes[s] > budget:
            break
        taken.append(s)
        used += sizes[s]
    return sorted(taken)
