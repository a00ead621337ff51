# mistake: pick solves the knapsack problem: it tries all subsets that fit and returns the one with the largest sum of scores, instead of going greedily through the sentences from the highest score down (so it also never takes a sentence with a negative score).
# read: right
# told: your pick looks for the set with the highest sum of scores: go through the sentences from the highes
from itertools import combinations


def pick(scores, sizes, budget):
    S = len(scores)
    best, best_score = [], 0.0
    for k in range(1, S + 1):
        for some in combinations(range(S), k):
            if sum(sizes[s] for s in some) <= budget:
                total = sum(scores[s] for s in some)
                if total > best_score:
                    best, best_score = list(some), total
    return best
