# mistake: p_value counts the deals on one side only, those whose difference has the sign of the seen one, instead of comparing absolute distances.
# read: right
# told: In p_value. At 8 of the 13 calls that go wrong, the smallest among them, your numbers are 0.5 times
guess_p = 0.03


def p_value(a, b):
    low, high = sorted([list(a), list(b)], key=np.mean)
    pooled = low + high
    seen = np.mean(high) - np.mean(low)
    total = sum(pooled)
    count = deals = 0
    for chosen in combinations(pooled, len(high)):
        part = sum(chosen)
        distance = part / len(high) - (total - part) / len(low)
        deals += 1
        count += distance >= seen - 1e-9
    return count / deals


def clear_differences(table, baseline, level):
    limit = level / (len(table) - 1)
    clear = []
    for name, scores in table.items():
        if name == baseline:
            continue
        if p_value(scores, table[baseline]) <= limit:
            clear.append(name)
    return clear
