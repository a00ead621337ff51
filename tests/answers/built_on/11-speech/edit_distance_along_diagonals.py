# mistake: none
def edit_distance(said, heard):
    m, n = len(said), len(heard)
    reach, changes = {0: 0}, 0  # diagonal (place heard - place said) -> how far `said` is explained
    while True:
        for k in reach:
            while reach[k] < m and reach[k] + k < n and said[reach[k]] == heard[reach[k] + k]:
                reach[k] += 1
        if reach.get(n - m) == m:
            return changes
        further = {}
        for k, i in reach.items():
            for diagonal, place in ((k, i + 1), (k - 1, i + 1), (k + 1, i)):
                if place <= m and place + diagonal <= n:
                    further[diagonal] = max(further.get(diagonal, 0), place)
        reach = {k: max(reach.get(k, 0), further.get(k, 0)) for k in reach | further}
        changes += 1


def word_error_rate(said, heard, edit_distance):
    return sum(map(edit_distance, said, heard)) / sum(map(len, said))
