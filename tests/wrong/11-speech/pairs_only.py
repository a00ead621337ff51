# loses: check-collapse
# told: collapse makes one of two, and two of three
def collapse(path):
    said, t = [], 0
    while t < len(path):
        if path[t] != 0:
            said.append(path[t])
        t += 2 if t + 1 < len(path) and path[t + 1] == path[t] else 1
    return said
