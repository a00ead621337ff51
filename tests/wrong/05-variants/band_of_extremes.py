# loses: check-summary
# told: the worst and the best seed
def summary(scores):
    return sum(scores) / len(scores), min(scores), max(scores)
