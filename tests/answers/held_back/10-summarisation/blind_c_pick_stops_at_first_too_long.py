# mistake: pick ends at the first sentence that does not fit, where it should pass it over and go on with later ones that may still fit.
# read: right
# told: your pick stops at the first sentence that does not fit: a later one may. Or, with the same numbers
def pick(scores, sizes, budget):
    ranking = sorted(range(len(scores)), key=lambda s: -scores[s])
    chosen, used = [], 0
    for s in ranking:
        if used + sizes[s] > budget:
            break
        chosen.append(s)
        used += sizes[s]
    return sorted(chosen)
