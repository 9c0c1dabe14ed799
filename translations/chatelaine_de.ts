<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Chatelaine</name>
    <message>
        <source>chatelaine-cli --help shows how to call it.</source>
        <translation>chatelaine-cli --help zeigt, wie man es aufruft.</translation>
    </message>
    <message>
        <source>Carries out what differs; a second time nothing is changed.</source>
        <translation>Führt aus, was abweicht; beim zweiten Mal ändert sich nichts.</translation>
    </message>
    <message>
        <source>Shows servers, groups and their variables as ansible-inventory does.</source>
        <translation>Zeigt Server, Gruppen und ihre Variablen wie ansible-inventory.</translation>
    </message>
    <message>
        <source>The inventory file or folder to read.</source>
        <translation>Datei oder Ordner des Inventars, das gelesen wird.</translation>
    </message>
    <message>
        <source>“inventory” wants list, or host and a name.</source>
        <translation>„inventory“ braucht list oder host und einen Namen.</translation>
    </message>
    <message>
        <source>There is no server “%1” in this inventory.</source>
        <translation>In diesem Inventar gibt es keinen Server „%1“.</translation>
    </message>
    <message>
        <source>Shows what was deployed on a server, by whom and when.</source>
        <translation>Zeigt, was auf einem Server ausgerollt wurde, von wem und wann.</translation>
    </message>
    <message>
        <source>“journal” wants the name of one server.</source>
        <translation>„journal“ braucht den Namen eines Servers.</translation>
    </message>
    <message>
        <source>Shows what a deploy would change. Reads only.</source>
        <translation>Zeigt, was das Ausrollen ändern würde. Liest nur.</translation>
    </message>
    <message>
        <source>End with status 3 when something would change.</source>
        <translation>Mit Status 3 enden, wenn sich etwas ändern würde.</translation>
    </message>
    <message>
        <source>%1 runs here, but is not in the folder any more; it is left alone.</source>
        <translation>%1 läuft hier, steht aber nicht mehr im Ordner; es bleibt unangetastet.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Writes the files of services or of a role as they will be on the server.</source>
        <translation>Schreibt die Dateien von Diensten oder einer Rolle so, wie sie auf dem Server sein werden.</translation>
    </message>
    <message>
        <source>Only this service.</source>
        <translation>Nur dieser Dienst.</translation>
    </message>
    <message>
        <source>The folder to write to.</source>
        <translation>Der Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>With secrets, readable only by you.</source>
        <translation>Mit Geheimnissen, nur für dich lesbar.</translation>
    </message>
    <message>
        <source>“render” wants the name of one server and --out DIR.</source>
        <translation>„render“ braucht den Namen eines Servers und --out DIR.</translation>
    </message>
    <message>
        <source>There is no service “%1” on %2.</source>
        <translation>Auf %2 gibt es keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>Only this service; may be given several times.</source>
        <translation>Nur dieser Dienst; darf mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>differs from the folder</source>
        <translation>weicht vom Ordner ab</translation>
    </message>
    <message>
        <source>Shows how the services run.</source>
        <translation>Zeigt, wie die Dienste laufen.</translation>
    </message>
    <message>
        <source>%1 holds no variables: it must be a map.</source>
        <translation>%1 enthält keine Variablen: Es muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>There is no template “%1”.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>Renders one template, in Ansible&apos;s environment or Jinja2&apos;s own.</source>
        <translation>Füllt eine Vorlage aus, in der Umgebung von Ansible oder in der von Jinja2 selbst.</translation>
    </message>
    <message>
        <source>Variables, in YAML or JSON.</source>
        <translation>Variablen, als YAML oder JSON.</translation>
    </message>
    <message>
        <source>Jinja2&apos;s own defaults instead of Ansible&apos;s.</source>
        <translation>Die Vorgaben von Jinja2 selbst statt der von Ansible.</translation>
    </message>
    <message>
        <source>Where included templates are looked up.</source>
        <translation>Wo eingebundene Vorlagen gesucht werden.</translation>
    </message>
    <message>
        <source>An option of the environment.</source>
        <translation>Eine Option der Umgebung.</translation>
    </message>
    <message>
        <source>“template” wants one file.</source>
        <translation>„template“ braucht eine Datei.</translation>
    </message>
    <message>
        <source>Shows a server&apos;s variables as they are in the end.</source>
        <translation>Zeigt die Variablen eines Servers, wie sie am Ende sind.</translation>
    </message>
    <message>
        <source>As this service sees them.</source>
        <translation>So, wie dieser Dienst sie sieht.</translation>
    </message>
    <message>
        <source>As this role sees them.</source>
        <translation>So, wie diese Rolle sie sieht.</translation>
    </message>
    <message>
        <source>With where each comes from, and what it overrides.</source>
        <translation>Dazu, woher jede stammt und was sie ersetzt.</translation>
    </message>
    <message>
        <source>“vars” wants the name of one server.</source>
        <translation>„vars“ braucht den Namen eines Servers.</translation>
    </message>
    <message>
        <source>%1 of %2 containers</source>
        <translation>Container %1 von %2</translation>
    </message>
    <message>
        <source>Waiting for the containers, %1 s at most.</source>
        <translation>Wartet auf die Container, höchstens %1 s.</translation>
    </message>
    <message>
        <source>Waiting for the units, %1 s at most.</source>
        <translation>Wartet auf die Units, höchstens %1 s.</translation>
    </message>
    <message>
        <source>Waiting for an answer, %1 s at most.</source>
        <translation>Wartet auf Antwort, höchstens %1 s.</translation>
    </message>
    <message>
        <source>%1 of %2 units</source>
        <translation>Unit %1 von %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>A service cannot have the name “%1”.</source>
        <translation>Ein Dienst kann nicht „%1“ heißen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Give it another name.</source>
        <translation>Gib ihm einen anderen Namen.</translation>
    </message>
    <message>
        <source>does not run as it should</source>
        <translation>läuft nicht, wie es soll</translation>
    </message>
    <message>
        <source>1 file to deploy</source>
        <translation>1 Datei auszurollen</translation>
    </message>
    <message>
        <source>%1 files to deploy</source>
        <translation>%1 Dateien auszurollen</translation>
    </message>
    <message>
        <source>The connection to the server was already lost.</source>
        <translation>Die Verbindung zum Server war schon abgebrochen.</translation>
    </message>
    <message>
        <source>The files of this service could not be made.</source>
        <translation>Die Dateien dieses Dienstes konnten nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be the path of a file on a server.</source>
        <translation>%1 kann nicht der Pfad einer Datei auf einem Server sein.</translation>
    </message>
    <message>
        <source>The owner given for %1 is not the name of an account or group.</source>
        <translation>Der angegebene Besitzer von %1 ist kein Name eines Kontos oder einer Gruppe.</translation>
    </message>
    <message>
        <source>%1 cannot be asked from this computer.</source>
        <translation>%1 kann von diesem Computer aus nicht gefragt werden.</translation>
    </message>
    <message>
        <source>Write “from: server” in this check.</source>
        <translation>Schreib „from: server“ in diese Prüfung.</translation>
    </message>
    <message>
        <source>%1 did not answer this computer as it should within %2 s.</source>
        <translation>%1 antwortete diesem Computer nicht innerhalb von %2 s wie erwartet.</translation>
    </message>
    <message>
        <source>%1 deployed newer settings at %2: synchronise first.</source>
        <translation>%1 hat um %2 neuere Einstellungen ausgerollt: Gleiche zuerst ab.</translation>
    </message>
    <message>
        <source>Fetch the changes of the others, then deploy.</source>
        <translation>Hol die Änderungen der anderen, dann roll aus.</translation>
    </message>
    <message>
        <source>The server was no longer reserved for this deploy.</source>
        <translation>Der Server war nicht mehr für dieses Ausrollen reserviert.</translation>
    </message>
    <message>
        <source>Deploy again: it goes on where it stopped.</source>
        <translation>Roll noch einmal aus: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>%1 cannot be written on the server.</source>
        <translation>%1 kann auf dem Server nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Check whether its disk is full or read-only.</source>
        <translation>Sieh nach, ob seine Platte voll oder schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>The files did not arrive on the server as they were sent.</source>
        <translation>Die Dateien kamen nicht so auf dem Server an, wie sie gesendet wurden.</translation>
    </message>
    <message>
        <source>Check whether its disk is full, and deploy again.</source>
        <translation>Sieh nach, ob seine Platte voll ist, und roll noch einmal aus.</translation>
    </message>
    <message>
        <source>%1 on the server is a folder, but it must be a file.</source>
        <translation>%1 ist auf dem Server ein Ordner, dort soll aber eine Datei stehen.</translation>
    </message>
    <message>
        <source>Move the folder away, or choose another path for the file.</source>
        <translation>Verschieb den Ordner, oder wähl einen anderen Pfad für die Datei.</translation>
    </message>
    <message>
        <source>%1 on the server is not a folder, but it must be one.</source>
        <translation>%1 ist auf dem Server kein Ordner, dort muss aber einer sein.</translation>
    </message>
    <message>
        <source>Move the file away, or choose another path.</source>
        <translation>Verschieb die Datei, oder wähl einen anderen Pfad.</translation>
    </message>
    <message>
        <source>%1 is a symlink that does not belong to root; nothing is installed through it.</source>
        <translation>%1 ist ein Symlink, der nicht root gehört; über ihn wird nichts installiert.</translation>
    </message>
    <message>
        <source>Replace the symlink by a folder, or give it to root.</source>
        <translation>Ersetz den Symlink durch einen Ordner, oder mach root zum Besitzer.</translation>
    </message>
    <message>
        <source>%1 could not be installed on the server.</source>
        <translation>%1 konnte auf dem Server nicht installiert werden.</translation>
    </message>
    <message>
        <source>The details say why.</source>
        <translation>Den Grund nennen die Details.</translation>
    </message>
    <message>
        <source>Not all files could be put back on the server; it stopped at %1.</source>
        <translation>Nicht alle Dateien konnten auf dem Server zurückgesetzt werden; bei %1 war Schluss.</translation>
    </message>
    <message>
        <source>Deploy again when what the details say is mended.</source>
        <translation>Roll noch einmal aus, sobald behoben ist, was die Details nennen.</translation>
    </message>
    <message>
        <source>The folder %1 is missing on the server.</source>
        <translation>Auf dem Server fehlt der Ordner %1.</translation>
    </message>
    <message>
        <source>Deploy again.</source>
        <translation>Roll noch einmal aus.</translation>
    </message>
    <message>
        <source>systemd could not read its units again.</source>
        <translation>systemd konnte seine Units nicht neu einlesen.</translation>
    </message>
    <message>
        <source>The unit %1 could not be enabled.</source>
        <translation>Die Unit %1 konnte nicht für den Systemstart eingerichtet werden.</translation>
    </message>
    <message>
        <source>The unit %1 could not be started.</source>
        <translation>Die Unit %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The log shows its last words.</source>
        <translation>Das Protokoll zeigt ihre letzten Meldungen.</translation>
    </message>
    <message>
        <source>The server has no program that could ask a web address.</source>
        <translation>Der Server hat kein Programm, das eine Webadresse abfragen kann.</translation>
    </message>
    <message>
        <source>Install curl there, or choose another check for this service.</source>
        <translation>Installier dort curl, oder wähl eine andere Prüfung für diesen Dienst.</translation>
    </message>
    <message>
        <source>The server has no program that could try a port.</source>
        <translation>Der Server hat kein Programm, das einen Port ausprobieren kann.</translation>
    </message>
    <message>
        <source>Install netcat there, or choose another check for this service.</source>
        <translation>Installier dort netcat, oder wähl eine andere Prüfung für diesen Dienst.</translation>
    </message>
    <message>
        <source>A disk of the server is full: make room, and deploy again.</source>
        <translation>Eine Platte des Servers ist voll: Schaff Platz, und roll noch einmal aus.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server could not be reserved for this deploy.</source>
        <translation>Der Server konnte nicht für dieses Ausrollen reserviert werden.</translation>
    </message>
    <message>
        <source>Check whether /var/lib/chatelaine can be written there.</source>
        <translation>Sieh nach, ob dort in /var/lib/chatelaine geschrieben werden kann.</translation>
    </message>
    <message>
        <source>%1 has been deploying here since %2.</source>
        <translation>%1 rollt hier seit %2 aus.</translation>
    </message>
    <message>
        <source>Try again when that is finished.</source>
        <translation>Versuch es noch einmal, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Waiting for %1, who is deploying here since %2.</source>
        <translation>Wartet auf %1; dort läuft seit %2 ein Ausrollen.</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>The files could not be installed.</source>
        <translation>Die Dateien konnten nicht installiert werden.</translation>
    </message>
    <message>
        <source>The files of this service are as they were.</source>
        <translation>Die Dateien dieses Dienstes sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The service runs with its new settings, but the server keeps no record of it yet.</source>
        <translation>Der Dienst läuft mit den neuen Einstellungen, aber auf dem Server ist das noch nicht vermerkt.</translation>
    </message>
    <message>
        <source>Deploy again to complete it.</source>
        <translation>Roll noch einmal aus, um es abzuschließen.</translation>
    </message>
    <message>
        <source>Some of its files may be new already; they were not put to use. The next deploy completes it.</source>
        <translation>Einige seiner Dateien sind vielleicht schon neu; benutzt werden sie noch nicht. Das nächste Ausrollen schließt es ab.</translation>
    </message>
    <message>
        <source>Cancelled; its files were put back.</source>
        <translation>Abgebrochen; die alten Dateien sind wieder da.</translation>
    </message>
    <message>
        <source>Its new files are in place; whether it runs with them was not awaited. The next deploy completes it.</source>
        <translation>Die neuen Dateien sind da; ob der Dienst damit läuft, wurde nicht abgewartet. Das nächste Ausrollen schließt es ab.</translation>
    </message>
    <message>
        <source>Its new files are in place; the next deploy tries it again.</source>
        <translation>Die neuen Dateien sind da; das nächste Ausrollen versucht es noch einmal.</translation>
    </message>
    <message>
        <source>The deploy could not be recorded.</source>
        <translation>Das Ausrollen konnte nicht vermerkt werden.</translation>
    </message>
    <message>
        <source>The server has no Docker Compose.</source>
        <translation>Auf dem Server fehlt Docker Compose.</translation>
    </message>
    <message>
        <source>Install docker-compose there.</source>
        <translation>Installier dort docker-compose.</translation>
    </message>
    <message>
        <source>Docker Compose could not start the containers.</source>
        <translation>Docker Compose konnte die Container nicht starten.</translation>
    </message>
    <message>
        <source>The server does not run systemd.</source>
        <translation>Auf dem Server läuft kein systemd.</translation>
    </message>
    <message>
        <source>Run this service on another server.</source>
        <translation>Lass diesen Dienst auf einem anderen Server laufen.</translation>
    </message>
    <message>
        <source>The units could not be started.</source>
        <translation>Die Units konnten nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The reload command failed.</source>
        <translation>Der Befehl zum Neuladen ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Correct it; until then this server cannot be reached.</source>
        <translation>Korrigier das; bis dahin ist dieser Server nicht erreichbar.</translation>
    </message>
    <message>
        <source>The variable %1 must be a text.</source>
        <translation>Die Variable %1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>The variable %1 must be yes or no.</source>
        <translation>Die Variable %1 muss yes oder no sein.</translation>
    </message>
    <message>
        <source>The port “%1” is not a number from 1 to 65535.</source>
        <translation>Der Port „%1“ ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The way to become root “%1” is not one Chatelaine knows.</source>
        <translation>Den Weg „%1“, root zu werden, kennt Chatelaine nicht.</translation>
    </message>
    <message>
        <source>Set ansible_become_method to sudo, su or doas.</source>
        <translation>Setz ansible_become_method auf sudo, su oder doas.</translation>
    </message>
    <message>
        <source>%1 is to be reached by “%2”, which Chatelaine cannot do.</source>
        <translation>%1 soll über „%2“ erreicht werden; das kann Chatelaine nicht.</translation>
    </message>
    <message>
        <source>Set ansible_connection to ssh or local.</source>
        <translation>Setz ansible_connection auf ssh oder local.</translation>
    </message>
    <message>
        <source>changed since the last comparison</source>
        <translation>hat sich seit dem letzten Vergleich geändert</translation>
    </message>
    <message>
        <source>There is no service “%1” on the servers asked for.</source>
        <translation>Auf den gewünschten Servern gibt es keinen Dienst „%1“.</translation>
    </message>
    <message>
        <source>The services are: %1.</source>
        <translation>Die Dienste sind: %1.</translation>
    </message>
    <message>
        <source>There is no server “%1” in this folder.</source>
        <translation>In diesem Ordner gibt es keinen Server „%1“.</translation>
    </message>
    <message>
        <source>The servers are: %1.</source>
        <translation>Die Server sind: %1.</translation>
    </message>
    <message>
        <source>The groups %1 and %2 contain each other.</source>
        <translation>Die Gruppen %1 und %2 enthalten einander.</translation>
    </message>
    <message>
        <source>Take one of them out of the other&apos;s children.</source>
        <translation>Nimm eine von ihnen aus den children der anderen.</translation>
    </message>
    <message>
        <source>ansible_group_priority of the group %1 must be a whole number.</source>
        <translation>ansible_group_priority der Gruppe %1 muss eine ganze Zahl sein.</translation>
    </message>
    <message>
        <source>%1 is the name of a server and of a group.</source>
        <translation>%1 ist der Name eines Servers und einer Gruppe.</translation>
    </message>
    <message>
        <source>The range [%1] of server names is wrong.</source>
        <translation>Der Bereich [%1] von Servernamen ist falsch.</translation>
    </message>
    <message>
        <source>A range looks like [1:20], [01:20], [a:f] or, with a step, [0:10:2].</source>
        <translation>Ein Bereich sieht so aus: [1:20], [01:20], [a:f] oder, mit Schrittweite, [0:10:2].</translation>
    </message>
    <message>
        <source>%1 stands for more than 100,000 servers.</source>
        <translation>%1 steht für mehr als 100.000 Server.</translation>
    </message>
    <message>
        <source>The section %1 is wrong: its name may have no spaces.</source>
        <translation>Der Abschnitt %1 ist falsch: Sein Name darf keine Leerzeichen enthalten.</translation>
    </message>
    <message>
        <source>The section %1 is wrong: behind the colon there may be children or vars.</source>
        <translation>Der Abschnitt %1 ist falsch: Nach dem Doppelpunkt darf children oder vars stehen.</translation>
    </message>
    <message>
        <source>A quotation mark of this line is not closed.</source>
        <translation>In dieser Zeile ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a server.</source>
        <translation>%1 ist kein Name für einen Server.</translation>
    </message>
    <message>
        <source>Behind the name of a server there may only be key=value; a value with spaces needs quotation marks.</source>
        <translation>Nach dem Namen eines Servers darf nur key=value stehen; ein Wert mit Leerzeichen braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>In a section of variables each line must be key = value.</source>
        <translation>In einem Abschnitt mit Variablen muss jede Zeile key = value sein.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a group.</source>
        <translation>%1 ist kein Name für eine Gruppe.</translation>
    </message>
    <message>
        <source>There are variables for the group %1, but no such group.</source>
        <translation>Es gibt Variablen für die Gruppe %1, aber keine solche Gruppe.</translation>
    </message>
    <message>
        <source>%1 is named as a child, but there is no such group.</source>
        <translation>%1 ist unter children genannt, aber es gibt keine solche Gruppe.</translation>
    </message>
    <message>
        <source>The inventory %1 does not exist.</source>
        <translation>Das Inventar %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 lies outside this folder and is not read.</source>
        <translation>%1 liegt außerhalb dieses Ordners und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The inventory %1 is encrypted as a whole.</source>
        <translation>Das Inventar %1 ist als Ganzes verschlüsselt.</translation>
    </message>
    <message>
        <source>The inventory %1 is written in TOML, which is not read here.</source>
        <translation>Das Inventar %1 ist in TOML geschrieben; das wird hier nicht gelesen.</translation>
    </message>
    <message>
        <source>The inventory %1 is empty.</source>
        <translation>Das Inventar %1 ist leer.</translation>
    </message>
    <message>
        <source>The inventory %1 must be a map of groups.</source>
        <translation>Das Inventar %1 muss eine Zuordnung von Gruppen sein.</translation>
    </message>
    <message>
        <source>Begin with &quot;all:&quot; and &quot;hosts:&quot; below it.</source>
        <translation>Beginn mit „all:“ und darunter „hosts:“.</translation>
    </message>
    <message>
        <source>There is no list of servers (inventory).</source>
        <translation>Es gibt keine Serverliste (Inventar).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the group %2 must be a map: names followed by a colon.</source>
        <translation>„%1“ der Gruppe %2 muss eine Zuordnung sein: Namen, denen ein Doppelpunkt folgt.</translation>
    </message>
    <message>
        <source>Write each name on a line of its own, with a colon behind it and without a dash before it.</source>
        <translation>Schreib jeden Namen in eine eigene Zeile, mit einem Doppelpunkt danach und ohne Strich davor.</translation>
    </message>
    <message>
        <source>The server name %1 must be a text: put it in quotation marks.</source>
        <translation>Der Servername %1 muss ein Text sein: Setz ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The variables of the server %1 must be a map.</source>
        <translation>Die Variablen des Servers %1 müssen eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>The group name %1 must be a text: put it in quotation marks.</source>
        <translation>Der Gruppenname %1 muss ein Text sein: Setz ihn in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The groups are nested too deeply.</source>
        <translation>Die Gruppen sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>%1 is not a group: below it there must be hosts, children or vars.</source>
        <translation>%1 ist keine Gruppe: Darunter muss hosts, children oder vars stehen.</translation>
    </message>
    <message>
        <source>%1 in the group %2 is not used: a group has only hosts, children and vars.</source>
        <translation>%1 in der Gruppe %2 wird nicht benutzt: Eine Gruppe hat nur hosts, children und vars.</translation>
    </message>
    <message>
        <source>owner %1 → %2</source>
        <translation>Besitzer %1 → %2</translation>
    </message>
    <message>
        <source>mode %1 → %2</source>
        <translation>Rechte %1 → %2</translation>
    </message>
    <message>
        <source>mode %1 → %2, owner %3 → %4</source>
        <translation>Rechte %1 → %2, Besitzer %3 → %4</translation>
    </message>
    <message>
        <source>removed although it was changed on the server</source>
        <translation>wird entfernt, obwohl es auf dem Server geändert wurde</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>kept as it is on the server</source>
        <translation>bleibt, wie es auf dem Server ist</translation>
    </message>
    <message>
        <source>was removed on the server</source>
        <translation>wurde auf dem Server entfernt</translation>
    </message>
    <message>
        <source>was changed on the server since the last deploy</source>
        <translation>wurde seit dem letzten Ausrollen auf dem Server geändert</translation>
    </message>
    <message>
        <source>the folder goes if nothing is in it</source>
        <translation>der Ordner verschwindet, wenn nichts darin ist</translation>
    </message>
    <message>
        <source>Docker does not answer</source>
        <translation>Docker antwortet nicht</translation>
    </message>
    <message>
        <source>no container is there</source>
        <translation>kein Container vorhanden</translation>
    </message>
    <message>
        <source>%1 restarts again and again</source>
        <translation>%1 startet immer wieder neu</translation>
    </message>
    <message>
        <source>%1 is unhealthy</source>
        <translation>%1 ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>%1 is starting</source>
        <translation>%1 startet gerade</translation>
    </message>
    <message>
        <source>%1 of %2 containers healthy</source>
        <translation>%1 von %2 Containern in Ordnung</translation>
    </message>
    <message>
        <source>%1 of %2 containers run</source>
        <translation>%1 von %2 Containern laufen</translation>
    </message>
    <message>
        <source>The service %1 is left as it is.</source>
        <translation>Der Dienst %1 bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>There is a file %1 on the server that Chatelaine did not install.</source>
        <translation>Auf dem Server steht eine Datei %1, die nicht von Chatelaine stammt.</translation>
    </message>
    <message>
        <source>Decide whether to take it over or to keep it.</source>
        <translation>Entscheide, ob sie übernommen wird oder bleibt.</translation>
    </message>
    <message>
        <source>There is a folder %1 on the server that Chatelaine did not make; its mode or owner would change.</source>
        <translation>Auf dem Server steht ein Ordner %1, der nicht von Chatelaine stammt; seine Rechte oder sein Besitzer würden sich ändern.</translation>
    </message>
    <message>
        <source>The file %1 belongs to the service %2.</source>
        <translation>Die Datei %1 gehört zum Dienst %2.</translation>
    </message>
    <message>
        <source>Give one of the two another place, or deploy %1 first if it has moved.</source>
        <translation>Gib einem der beiden einen anderen Ort, oder roll zuerst %1 aus, falls er umgezogen ist.</translation>
    </message>
    <message>
        <source>The service %1 wants the same file %2.</source>
        <translation>Der Dienst %1 will dieselbe Datei %2.</translation>
    </message>
    <message>
        <source>Give one of the two another place.</source>
        <translation>Gib einem der beiden einen anderen Ort.</translation>
    </message>
    <message>
        <source>The way to %1 leads through %2, a link that does not belong to root: somebody else could turn it.</source>
        <translation>Der Weg zu %1 führt über %2, einen Link, der nicht root gehört: Jemand anders könnte ihn umbiegen.</translation>
    </message>
    <message>
        <source>Replace the link by a folder, or make root its owner.</source>
        <translation>Ersetz den Link durch einen Ordner, oder mach root zum Besitzer.</translation>
    </message>
    <message>
        <source>There is a folder on the server where the file %1 belongs.</source>
        <translation>Auf dem Server steht ein Ordner, wo die Datei %1 hingehört.</translation>
    </message>
    <message>
        <source>Look at what is in it, and move it away.</source>
        <translation>Sieh nach, was darin ist, und verschieb ihn.</translation>
    </message>
    <message>
        <source>%1 on the server is not a folder, but there must be one.</source>
        <translation>Auf dem Server ist %1 kein Ordner, es muss aber einer sein.</translation>
    </message>
    <message>
        <source>Look at what it is, and move it away.</source>
        <translation>Sieh nach, was es ist, und verschieb es.</translation>
    </message>
    <message>
        <source>The file %1 is no longer wanted, but somebody changed it on the server.</source>
        <translation>Die Datei %1 wird nicht mehr gebraucht, aber jemand hat sie auf dem Server geändert.</translation>
    </message>
    <message>
        <source>Decide whether to remove it or to keep it.</source>
        <translation>Entscheide, ob sie entfernt wird oder bleibt.</translation>
    </message>
    <message>
        <source>A service %1 was deployed on this machine as part of the server %2.</source>
        <translation>Ein Dienst %1 wurde auf dieser Maschine schon als Teil des Servers %2 ausgerollt.</translation>
    </message>
    <message>
        <source>If both names are one machine, give one of the services another name; if the server was renamed, take it over.</source>
        <translation>Wenn beide Namen dieselbe Maschine sind, gib einem der Dienste einen anderen Namen; wenn der Server umbenannt wurde, übernimm ihn.</translation>
    </message>
    <message>
        <source>The list of installed files %1 on the server is damaged.</source>
        <translation>Die Liste der installierten Dateien %1 auf dem Server ist beschädigt.</translation>
    </message>
    <message>
        <source>Bring it back from a backup, or remove it on the server: then you are asked about each file that differs.</source>
        <translation>Hol sie aus einer Sicherung zurück, oder entfern sie auf dem Server: Dann wirst du zu jeder Datei gefragt, die abweicht.</translation>
    </message>
    <message>
        <source>The service %1 needs Docker, and the server %2 has none.</source>
        <translation>Der Dienst %1 braucht Docker, und der Server %2 hat keins.</translation>
    </message>
    <message>
        <source>Install Docker on the server (Debian: the package docker.io).</source>
        <translation>Installier Docker auf dem Server (Debian: das Paket docker.io).</translation>
    </message>
    <message>
        <source>Docker on the server %1 does not answer.</source>
        <translation>Docker auf dem Server %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Check whether it runs (systemctl status docker), and try again.</source>
        <translation>Sieh nach, ob es läuft (systemctl status docker), und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The service %1 needs Docker Compose, and the server %2 has none.</source>
        <translation>Der Dienst %1 braucht Docker Compose, und der Server %2 hat keins.</translation>
    </message>
    <message>
        <source>Install it on the server (Debian: the package docker-compose).</source>
        <translation>Installier es auf dem Server (Debian: das Paket docker-compose).</translation>
    </message>
    <message>
        <source>The service %1 needs systemd, and the server %2 runs without it.</source>
        <translation>Der Dienst %1 braucht systemd, und der Server %2 läuft ohne.</translation>
    </message>
    <message>
        <source>Run it on another server, or as a compose project.</source>
        <translation>Lass ihn auf einem anderen Server laufen oder als compose-Projekt.</translation>
    </message>
    <message>
        <source>The service %1 is of the kind %2, which this Chatelaine does not deploy.</source>
        <translation>Der Dienst %1 ist von der Art %2; die rollt dieses Chatelaine nicht aus.</translation>
    </message>
    <message>
        <source>Use a newer Chatelaine, or run it as a compose project.</source>
        <translation>Nimm ein neueres Chatelaine, oder lass ihn als compose-Projekt laufen.</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Den Ordner %1 anlegen</translation>
    </message>
    <message>
        <source>Make %1 folders</source>
        <translation>%1 Ordner anlegen</translation>
    </message>
    <message>
        <source>Install %1</source>
        <translation>%1 installieren</translation>
    </message>
    <message>
        <source>Install %1 files</source>
        <translation>%1 Dateien installieren</translation>
    </message>
    <message>
        <source>Stop %1</source>
        <translation>%1 anhalten</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove %1 files</source>
        <translation>%1 Dateien entfernen</translation>
    </message>
    <message>
        <source>Start the containers</source>
        <translation>Die Container starten</translation>
    </message>
    <message>
        <source>Let systemd read its units again</source>
        <translation>systemd seine Units neu einlesen lassen</translation>
    </message>
    <message>
        <source>Have %1 start at boot</source>
        <translation>%1 beim Systemstart starten lassen</translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation>%1 neu starten</translation>
    </message>
    <message>
        <source>Tell the programs that read the files</source>
        <translation>Denen Bescheid geben, die die Dateien lesen</translation>
    </message>
    <message>
        <source>Wait until it answers</source>
        <translation>Warten, bis es antwortet</translation>
    </message>
    <message>
        <source>Write down what was deployed</source>
        <translation>Vermerken, was ausgerollt wurde</translation>
    </message>
    <message>
        <source>Too large or not text: %1 on the server, %2 as wanted.</source>
        <translation>Zu groß oder kein Text: %1 auf dem Server, %2 laut Ordner.</translation>
    </message>
    <message>
        <source>%1 of %2 files in place</source>
        <translation>%1 von %2 Dateien an ihrem Ort</translation>
    </message>
    <message>
        <source>The account %1 is not root on the server %2.</source>
        <translation>Das Konto %1 ist auf dem Server %2 nicht root.</translation>
    </message>
    <message>
        <source>Set ansible_become for the server, or log in as root.</source>
        <translation>Setz ansible_become für den Server, oder melde dich als root an.</translation>
    </message>
    <message>
        <source>the last deploy did not end</source>
        <translation>das letzte Ausrollen kam nicht zum Ende</translation>
    </message>
    <message>
        <source>not deployed yet</source>
        <translation>noch nicht ausgerollt</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>the server runs without systemd</source>
        <translation>auf dem Server läuft kein systemd</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 of %2 units run</source>
        <translation>%1 von %2 Units laufen</translation>
    </message>
    <message>
        <source>%1 waits for its time</source>
        <translation>%1 wartet auf seine Zeit</translation>
    </message>
    <message>
        <source>The state of the server %1 could not be read.</source>
        <translation>Der Zustand des Servers %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look at the details.</source>
        <translation>Versuch es noch einmal; wenn es so bleibt, sieh in die Details.</translation>
    </message>
    <message>
        <source>The name “%1” holds a line break.</source>
        <translation>Der Name „%1“ enthält einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Auf dem Server wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The password of %1 was not accepted by %2 on the server %3.</source>
        <translation>Das Passwort von %1 wurde von %2 auf dem Server %3 nicht angenommen.</translation>
    </message>
    <message>
        <source>Try again with the right password.</source>
        <translation>Versuch es noch einmal mit dem richtigen Passwort.</translation>
    </message>
    <message>
        <source>The server %3 wants the password of %1 for %2, and nobody gave it.</source>
        <translation>Der Server %3 will für %2 das Passwort von %1, und niemand hat es eingegeben.</translation>
    </message>
    <message>
        <source>Try again and give the password.</source>
        <translation>Versuch es noch einmal, und gib das Passwort ein.</translation>
    </message>
    <message>
        <source>The account %1 cannot run commands on the server %2.</source>
        <translation>Das Konto %1 kann auf dem Server %2 keine Befehle ausführen.</translation>
    </message>
    <message>
        <source>Log in with another account.</source>
        <translation>Melde dich mit einem anderen Konto an.</translation>
    </message>
    <message>
        <source>Ask the server&apos;s owner for the right to it, or log in with an account that has it.</source>
        <translation>Bitte die, denen der Server gehört, um das Recht dazu, oder melde dich mit einem Konto an, das es hat.</translation>
    </message>
    <message>
        <source>The server %2 has no %1, so %3 cannot become %4 there.</source>
        <translation>Der Server %2 hat kein %1, darum kann %3 dort nicht %4 werden.</translation>
    </message>
    <message>
        <source>Log in as root, or choose another ansible_become_method.</source>
        <translation>Melde dich als root an, oder wähl eine andere ansible_become_method.</translation>
    </message>
    <message>
        <source>The account %1 may not become %4 by %2 on the server %3.</source>
        <translation>Das Konto %1 darf auf dem Server %3 nicht mit %2 zu %4 werden.</translation>
    </message>
    <message>
        <source>The account %1 did not become %4 by %2 on the server %3.</source>
        <translation>Das Konto %1 wurde auf dem Server %3 nicht mit %2 zu %4.</translation>
    </message>
    <message>
        <source>The work for the server %1 is too much at once.</source>
        <translation>Die Arbeit für den Server %1 ist auf einmal zu viel.</translation>
    </message>
    <message>
        <source>The server %1 did not start the work in time.</source>
        <translation>Der Server %1 hat nicht rechtzeitig mit der Arbeit begonnen.</translation>
    </message>
    <message>
        <source>Chatelaine made a mistake here; please report it.</source>
        <translation>Hier hat Chatelaine einen Fehler gemacht; bitte melde ihn.</translation>
    </message>
    <message>
        <source>It was not ready within %1 seconds.</source>
        <translation>Es war nicht innerhalb von %1 Sekunden fertig.</translation>
    </message>
    <message>
        <source>The server %1 was not ready within %2 seconds.</source>
        <translation>Der Server %1 war nicht innerhalb von %2 Sekunden fertig.</translation>
    </message>
    <message>
        <source>Check whether the server is overloaded, and try again.</source>
        <translation>Sieh nach, ob der Server überlastet ist, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The work on the server %1 could not begin.</source>
        <translation>Die Arbeit auf dem Server %1 konnte nicht beginnen.</translation>
    </message>
    <message>
        <source>A health check needs one of http, tcp, command and container.</source>
        <translation>Eine Prüfung braucht http, tcp, command oder container, genau eins davon.</translation>
    </message>
    <message>
        <source>The address %1 must begin with http:// or https://.</source>
        <translation>Die Adresse %1 muss mit http:// oder https:// beginnen.</translation>
    </message>
    <message>
        <source>%1 must be a host and a port, as in 127.0.0.1:25.</source>
        <translation>%1 muss ein Host mit Port sein, wie 127.0.0.1:25.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>status must be an HTTP status, as in 200.</source>
        <translation>status muss ein HTTP-Status sein, wie 200.</translation>
    </message>
    <message>
        <source>from must be server or here.</source>
        <translation>from muss server oder here sein.</translation>
    </message>
    <message>
        <source>within must be a time such as 60s or 5m.</source>
        <translation>within muss eine Zeit sein, wie 60s oder 5m.</translation>
    </message>
    <message>
        <source>The folder %1 of the service %2 must begin with a slash.</source>
        <translation>Der Ordner %1 des Dienstes %2 muss mit einem Schrägstrich beginnen.</translation>
    </message>
    <message>
        <source>%1 must be a text.</source>
        <translation>%1 muss ein Text sein.</translation>
    </message>
    <message>
        <source>The project name %1 may have small letters, digits, dashes and underscores only.</source>
        <translation>Der Projektname %1 darf nur Kleinbuchstaben, Ziffern, Bindestriche und Unterstriche enthalten.</translation>
    </message>
    <message>
        <source>mode must be octal and in quotation marks, as in &quot;0640&quot;.</source>
        <translation>mode muss oktal sein und in Anführungszeichen stehen, wie &quot;0640&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of an account or group.</source>
        <translation>%1 ist kein Name eines Kontos oder einer Gruppe.</translation>
    </message>
    <message>
        <source>The service %1 writes %2 twice.</source>
        <translation>Der Dienst %1 schreibt %2 zweimal.</translation>
    </message>
    <message>
        <source>The compose file %1 is not among the installed files.</source>
        <translation>Die compose-Datei %1 ist nicht unter den installierten Dateien.</translation>
    </message>
    <message>
        <source>The service %1 installs no compose file.</source>
        <translation>Der Dienst %1 installiert keine compose-Datei.</translation>
    </message>
    <message>
        <source>The service %1 installs no unit below /etc/systemd/system.</source>
        <translation>Der Dienst %1 installiert keine Unit unter /etc/systemd/system.</translation>
    </message>
    <message>
        <source>There is no kind of service called %1.</source>
        <translation>Es gibt keine Art von Dienst namens %1.</translation>
    </message>
    <message>
        <source>The services %1 and %2 both write %3.</source>
        <translation>Die Dienste %1 und %2 schreiben beide %3.</translation>
    </message>
    <message>
        <source>%1 is a link to a file outside this folder.</source>
        <translation>%1 ist ein Link auf eine Datei außerhalb dieses Ordners.</translation>
    </message>
    <message>
        <source>That file was not read.</source>
        <translation>Diese Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Copy the file into the folder.</source>
        <translation>Kopier die Datei in den Ordner.</translation>
    </message>
    <message>
        <source>There is no template %1.</source>
        <translation>Es gibt keine Vorlage %1.</translation>
    </message>
    <message>
        <source>This must become a text, and it became something else.</source>
        <translation>Das hier muss ein Text werden, wurde aber etwas anderes.</translation>
    </message>
    <message>
        <source>The destination of this file is empty or has line breaks in it.</source>
        <translation>Das Ziel dieser Datei ist leer oder enthält Zeilenumbrüche.</translation>
    </message>
    <message>
        <source>The destination %1 leads out of the service&apos;s folder %2.</source>
        <translation>Das Ziel %1 führt aus dem Ordner %2 des Dienstes hinaus.</translation>
    </message>
    <message>
        <source>A service cannot put a file at %1.</source>
        <translation>Ein Dienst kann unter %1 keine Datei ablegen.</translation>
    </message>
    <message>
        <source>There is no role or service called %1.</source>
        <translation>Es gibt keine Rolle und keinen Dienst namens %1.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meintest du %1?</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not read, because %2 comes before it.</source>
        <translation>%1 wird nicht gelesen, weil %2 Vorrang hat.</translation>
    </message>
    <message>
        <source>The file %1 is encrypted as a whole; its variables are not known here.</source>
        <translation>Die Datei %1 ist als Ganzes verschlüsselt; ihre Variablen sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The file %1 must be a map of variables.</source>
        <translation>Die Datei %1 muss eine Zuordnung von Variablen sein.</translation>
    </message>
    <message>
        <source>Write each variable as &quot;name: value&quot;.</source>
        <translation>Schreib jede Variable als „name: value“.</translation>
    </message>
    <message>
        <source>%1 must be a text, or a map with a text for each language.</source>
        <translation>%1 muss ein Text sein oder eine Zuordnung mit einem Text für jede Sprache.</translation>
    </message>
    <message>
        <source>kind must be compose, systemd, stack or files.</source>
        <translation>kind muss compose, systemd, stack oder files sein.</translation>
    </message>
    <message>
        <source>tier must be core, apps or users.</source>
        <translation>tier muss core, apps oder users sein.</translation>
    </message>
    <message>
        <source>This entry must be a map.</source>
        <translation>Dieser Eintrag muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>Each entry of needs must be the name of a service, or a map with service, instance and host.</source>
        <translation>Jeder Eintrag von needs muss der Name eines Dienstes sein oder eine Zuordnung mit service, instance und host.</translation>
    </message>
    <message>
        <source>The option %1 must be a map.</source>
        <translation>Die Option %1 muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>kind is missing: compose, systemd, stack or files.</source>
        <translation>kind fehlt: compose, systemd, stack oder files.</translation>
    </message>
    <message>
        <source>Each entry of install must be a map with src and dest.</source>
        <translation>Jeder Eintrag von install muss eine Zuordnung mit src und dest sein.</translation>
    </message>
    <message>
        <source>state must be file or directory.</source>
        <translation>state muss file oder directory sein.</translation>
    </message>
    <message>
        <source>A directory needs dest and has no src.</source>
        <translation>Ein Ordner (directory) braucht dest und hat kein src.</translation>
    </message>
    <message>
        <source>src must name a file of the service, as in templates/env.j2 or files/index.html.</source>
        <translation>src muss eine Datei des Dienstes nennen, wie templates/env.j2 oder files/index.html.</translation>
    </message>
    <message>
        <source>The service has no file %1.</source>
        <translation>Der Dienst hat keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 must be a list.</source>
        <translation>%1 muss eine Liste sein.</translation>
    </message>
    <message>
        <source>%1 must be a map: names of instances with their settings below.</source>
        <translation>%1 muss eine Zuordnung sein: Namen von Diensten, darunter ihre Einstellungen.</translation>
    </message>
    <message>
        <source>%1 in %2 is no service: it needs a map with &quot;service:&quot; and the kind of service.</source>
        <translation>%1 in %2 ist kein Dienst: Nötig ist eine Zuordnung mit „service:“ und der Art des Dienstes.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of a service: use up to 41 small letters, digits and dashes, beginning with a letter.</source>
        <translation>%1 kann kein Name eines Dienstes sein: Nimm höchstens 41 Kleinbuchstaben, Ziffern und Bindestriche, am Anfang einen Buchstaben.</translation>
    </message>
    <message>
        <source>The server %1 has two services called %2; the second one is left out.</source>
        <translation>Der Server %1 hat zwei Dienste namens %2; der zweite bleibt weg.</translation>
    </message>
    <message>
        <source>These services need each other in a circle: %1.</source>
        <translation>Diese Dienste brauchen einander im Kreis: %1.</translation>
    </message>
    <message>
        <source>%1 needs %2 on the server %3, and it is not there.</source>
        <translation>%1 braucht %2 auf dem Server %3, dort ist der Dienst aber nicht.</translation>
    </message>
    <message>
        <source>The jump host %1 does not reach the server %2 (%3).</source>
        <translation>Der Sprungserver %1 erreicht den Server %2 nicht (%3).</translation>
    </message>
    <message>
        <source>Check the address of the server as the jump host sees it, and that the jump host may forward connections.</source>
        <translation>Prüf, wie der Sprungserver die Adresse des Servers sieht und ob er Verbindungen weiterleiten darf.</translation>
    </message>
    <message>
        <source>No password and no data was sent to it.</source>
        <translation>Es wurden kein Passwort und keine Daten dorthin gesendet.</translation>
    </message>
    <message>
        <source>The server %1 (%2) shows the host key %3, but %4 says %5: it may be another server, or somebody in between.</source>
        <translation>Der Server %1 (%2) zeigt den Host-Schlüssel %3, aber in %4 steht %5: Es kann ein anderer Server sein oder jemand dazwischen.</translation>
    </message>
    <message>
        <source>The server %1 shows the host key %2, which was revoked.</source>
        <translation>Der Server %1 zeigt den Host-Schlüssel %2, der widerrufen wurde.</translation>
    </message>
    <message>
        <source>Ask who runs the server; it needs a new host key.</source>
        <translation>Frag die, die den Server betreiben; er braucht einen neuen Host-Schlüssel.</translation>
    </message>
    <message>
        <source>The server %1 (%2) shows the host key %3; when this computer last used it, at %4, it was %5: it may be another server, or somebody in between.</source>
        <translation>Der Server %1 (%2) zeigt den Host-Schlüssel %3; als dieser Computer ihn zuletzt benutzt hat (%4), war es %5: Es kann ein anderer Server sein oder jemand dazwischen.</translation>
    </message>
    <message>
        <source>Nobody confirmed the host key %3 of the server %1 (%2).</source>
        <translation>Niemand hat den Host-Schlüssel %3 des Servers %1 (%2) bestätigt.</translation>
    </message>
    <message>
        <source>Compare the fingerprint with the one that the server&apos;s owner or hoster names, and confirm it.</source>
        <translation>Vergleiche den Fingerabdruck mit dem, den der Anbieter nennt oder die, denen der Server gehört, und bestätige ihn.</translation>
    </message>
    <message>
        <source>The known host keys in %1 cannot be read.</source>
        <translation>Die bekannten Host-Schlüssel in %1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing was sent to the server.</source>
        <translation>Es wurde nichts an den Server gesendet.</translation>
    </message>
    <message>
        <source>Check that you may read this file.</source>
        <translation>Prüf, ob du diese Datei lesen darfst.</translation>
    </message>
    <message>
        <source>Replace it by one line for each server with its plain address, a key type and the key.</source>
        <translation>Ersetz sie durch eine Zeile je Server mit der Adresse im Klartext, der Schlüsselart und dem Schlüssel.</translation>
    </message>
    <message>
        <source>This line trusts a certificate authority and is not used: it could vouch for any server.</source>
        <translation>Diese Zeile vertraut einer Zertifizierungsstelle und wird nicht benutzt: Die könnte für jeden Server bürgen.</translation>
    </message>
    <message>
        <source>This line is not a host key and is not used.</source>
        <translation>Diese Zeile ist kein Host-Schlüssel und wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Remove it, or write address, key type and key.</source>
        <translation>Entfern sie, oder schreib Adresse, Schlüsselart und Schlüssel hinein.</translation>
    </message>
    <message>
        <source>The name in this line is hashed and is not used: nobody can read which server it is for.</source>
        <translation>Der Name in dieser Zeile ist unkenntlich gemacht (Hash) und wird nicht benutzt: Niemand sieht, für welchen Server er steht.</translation>
    </message>
    <message>
        <source>The name in this line is a pattern and is not used: it could stand for other servers too.</source>
        <translation>Der Name in dieser Zeile ist ein Muster und wird nicht benutzt: Er könnte auch für andere Server stehen.</translation>
    </message>
    <message>
        <source>The host key could not be added to %1.</source>
        <translation>Der Host-Schlüssel konnte nicht in %1 eingetragen werden.</translation>
    </message>
    <message>
        <source>The file is as it was.</source>
        <translation>Die Datei ist, wie sie war.</translation>
    </message>
    <message>
        <source>Check that you may write this file.</source>
        <translation>Prüf, ob du in diese Datei schreiben darfst.</translation>
    </message>
    <message>
        <source>No command can be started on this computer.</source>
        <translation>Auf diesem Computer kann kein Befehl gestartet werden.</translation>
    </message>
    <message>
        <source>The key file %1 for the server %2 does not exist.</source>
        <translation>Die Schlüsseldatei %1 für den Server %2 gibt es nicht.</translation>
    </message>
    <message>
        <source>Correct ansible_ssh_private_key_file in the inventory, or bring the key there.</source>
        <translation>Korrigier ansible_ssh_private_key_file im Inventar, oder leg den Schlüssel dort ab.</translation>
    </message>
    <message>
        <source>The key file %1 is not used: others on this computer may read it.</source>
        <translation>Die Schlüsseldatei %1 wird nicht benutzt: Andere können sie auf diesem Computer lesen.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600 %1</source>
        <translation>Mach sie nur für dich lesbar: chmod 600 %1</translation>
    </message>
    <message>
        <source>The key file %1 cannot be read as a private key.</source>
        <translation>Die Schlüsseldatei %1 kann nicht als privater Schlüssel gelesen werden.</translation>
    </message>
    <message>
        <source>Check that it is a private key (not the .pub file) and that you may read it.</source>
        <translation>Prüf, ob es ein privater Schlüssel ist (nicht die .pub-Datei) und ob du ihn lesen darfst.</translation>
    </message>
    <message>
        <source>There is nothing here to log in with as %1 on the server %2.</source>
        <translation>Hier gibt es nichts, womit man sich als %1 auf dem Server %2 anmelden kann.</translation>
    </message>
    <message>
        <source>Name a key file in the inventory, start an SSH agent, or give a password.</source>
        <translation>Nenn eine Schlüsseldatei im Inventar, starte einen SSH-Agenten, oder gib ein Passwort ein.</translation>
    </message>
    <message>
        <source>The server %2 did not let %1 log in. Tried: %3.</source>
        <translation>Der Server %2 hat %1 nicht hereingelassen. Versucht: %3.</translation>
    </message>
    <message>
        <source>Check the account&apos;s name, and that its key is allowed on the server.</source>
        <translation>Prüf den Namen des Kontos und ob sein Schlüssel auf dem Server zugelassen ist.</translation>
    </message>
    <message>
        <source>The server %1 (%2) does not answer.</source>
        <translation>Der Server %1 (%2) antwortet nicht.</translation>
    </message>
    <message>
        <source>Check that it is switched on, that the address is right, and your own network or VPN.</source>
        <translation>Prüf, ob er eingeschaltet ist, ob die Adresse stimmt und ob dein Netz oder VPN geht.</translation>
    </message>
    <message>
        <source>Nobody knows the name %2, the address of the server %1.</source>
        <translation>Niemand kennt den Namen %2, die Adresse des Servers %1.</translation>
    </message>
    <message>
        <source>Check the address in the inventory and your network connection.</source>
        <translation>Prüf die Adresse im Inventar und deine Netzverbindung.</translation>
    </message>
    <message>
        <source>The server %1 refuses the connection to %2.</source>
        <translation>Der Server %1 lehnt die Verbindung zu %2 ab.</translation>
    </message>
    <message>
        <source>Check the address and the port, and that the SSH service runs there.</source>
        <translation>Prüf Adresse und Port und ob dort der SSH-Dienst läuft.</translation>
    </message>
    <message>
        <source>There is no way from here to the server %1 (%2).</source>
        <translation>Von hier führt kein Weg zum Server %1 (%2).</translation>
    </message>
    <message>
        <source>Check your network connection or VPN.</source>
        <translation>Prüf deine Netzverbindung oder dein VPN.</translation>
    </message>
    <message>
        <source>Something answers at %2, but it is not an SSH server.</source>
        <translation>Unter %2 antwortet etwas, aber es ist kein SSH-Server.</translation>
    </message>
    <message>
        <source>Check the address and the port of the server %1.</source>
        <translation>Prüf Adresse und Port des Servers %1.</translation>
    </message>
    <message>
        <source>The server %1 (%2) and Chatelaine could not agree on a secure connection.</source>
        <translation>Der Server %1 (%2) und Chatelaine konnten sich nicht auf eine sichere Verbindung einigen.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, the SSH service of the server may be too old or overloaded.</source>
        <translation>Versuch es noch einmal; wenn es so bleibt, ist der SSH-Dienst des Servers vielleicht zu alt oder überlastet.</translation>
    </message>
    <message>
        <source>The server %1 did not take the data in time.</source>
        <translation>Der Server %1 hat die Daten nicht rechtzeitig angenommen.</translation>
    </message>
    <message>
        <source>The connection to the server %1 broke off.</source>
        <translation>Die Verbindung zum Server %1 ist abgebrochen.</translation>
    </message>
    <message>
        <source>Check your network connection and try again.</source>
        <translation>Prüf deine Netzverbindung, und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>What this computer remembers of the servers (%1) cannot be read.</source>
        <translation>Was dieser Computer sich über die Server gemerkt hat (%1), kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Bring the file back from a backup; or remove it, and compare each server&apos;s fingerprint again.</source>
        <translation>Hol die Datei aus einer Sicherung zurück; oder entfern sie, und vergleiche den Fingerabdruck jedes Servers neu.</translation>
    </message>
    <message>
        <source>This computer&apos;s memory of the servers (%1) cannot be written.</source>
        <translation>Was dieser Computer sich über die Server merkt (%1), kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Your ~/.ssh/config reaches it through a ProxyCommand or ProxyJump, which is not used here: name the jump host in the inventory (ansible_ssh_common_args: -J host).</source>
        <translation>Deine ~/.ssh/config erreicht ihn über ProxyCommand oder ProxyJump; das wird hier nicht benutzt. Nenn den Sprungserver im Inventar (ansible_ssh_common_args: -J host).</translation>
    </message>
    <message>
        <source>The journal of the server is damaged.</source>
        <translation>Das Journal des Servers ist beschädigt.</translation>
    </message>
    <message>
        <source>The list of installed files %1 is damaged.</source>
        <translation>Die Liste der installierten Dateien %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>The list of installed files %1 was written by a newer Chatelaine.</source>
        <translation>Die Liste der installierten Dateien %1 hat ein neueres Chatelaine geschrieben.</translation>
    </message>
    <message>
        <source>Update Chatelaine on this computer.</source>
        <translation>Aktualisier Chatelaine auf diesem Computer.</translation>
    </message>
    <message>
        <source>A value of type %1 cannot be called.</source>
        <translation>Ein Wert vom Typ %1 kann nicht aufgerufen werden.</translation>
    </message>
    <message>
        <source>A list has too many entries.</source>
        <translation>Eine Liste hat zu viele Einträge.</translation>
    </message>
    <message>
        <source>What “%1” asks for is not in the list or map.</source>
        <translation>Was „%1“ verlangt, ist nicht in der Liste oder Zuordnung.</translation>
    </message>
    <message>
        <source>“%1” is given too many arguments.</source>
        <translation>„%1“ bekommt zu viele Argumente.</translation>
    </message>
    <message>
        <source>A slice has no meaning here.</source>
        <translation>Ein Ausschnitt hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>A value of type %1 cannot be a key.</source>
        <translation>Ein Wert vom Typ %1 kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>A text becomes too long.</source>
        <translation>Ein Text wird zu lang.</translation>
    </message>
    <message>
        <source>This expression has too many parts.</source>
        <translation>Dieser Ausdruck hat zu viele Teile.</translation>
    </message>
    <message>
        <source>Two tests with “is” cannot follow each other.</source>
        <translation>Zwei Tests mit „is“ können nicht aufeinander folgen.</translation>
    </message>
    <message>
        <source>A name or a number was expected after the dot.</source>
        <translation>Nach dem Punkt wurde ein Name oder eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>The arguments in these parentheses are in a wrong order.</source>
        <translation>Die Argumente in diesen Klammern stehen in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>The text given to “from_json” is not JSON.</source>
        <translation>Der Text für „from_json“ ist kein JSON.</translation>
    </message>
    <message>
        <source>The text given to “from_yaml” is not YAML.</source>
        <translation>Der Text für „from_yaml“ ist kein YAML.</translation>
    </message>
    <message>
        <source>“items2dict” needs maps with “%1” and “%2”.</source>
        <translation>„items2dict“ braucht Zuordnungen mit „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>“combine” has no way “%1” to merge lists.</source>
        <translation>„combine“ kennt keine Art „%1“, Listen zu verbinden.</translation>
    </message>
    <message>
        <source>A value is nested too deeply.</source>
        <translation>Ein Wert ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>“%1” has no argument “%2”.</source>
        <translation>„%1“ hat kein Argument „%2“.</translation>
    </message>
    <message>
        <source>“subelements” finds a value of type %1 where a map was expected.</source>
        <translation>„subelements“ findet einen Wert vom Typ %1, wo eine Zuordnung erwartet wurde.</translation>
    </message>
    <message>
        <source>“subelements” finds no entry “%1”.</source>
        <translation>„subelements“ findet keinen Eintrag „%1“.</translation>
    </message>
    <message>
        <source>“subelements” finds a value of type %1 where a list was expected.</source>
        <translation>„subelements“ findet einen Wert vom Typ %1, wo eine Liste erwartet wurde.</translation>
    </message>
    <message>
        <source>“rekey_on_member” needs maps with “%1”.</source>
        <translation>„rekey_on_member“ braucht Zuordnungen mit „%1“.</translation>
    </message>
    <message>
        <source>“rekey_on_member” finds the key “%1” twice.</source>
        <translation>„rekey_on_member“ findet den Schlüssel „%1“ zweimal.</translation>
    </message>
    <message>
        <source>There is no digest “%1”.</source>
        <translation>Es gibt keine Prüfsumme „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not a UUID.</source>
        <translation>„%1“ ist keine UUID.</translation>
    </message>
    <message>
        <source>The text given to “b64decode” is not base64.</source>
        <translation>Der Text für „b64decode“ ist kein base64.</translation>
    </message>
    <message>
        <source>An address has no part “%1”.</source>
        <translation>Eine Adresse hat keinen Teil „%1“.</translation>
    </message>
    <message>
        <source>“round” knows the methods common, ceil and floor, not “%1”.</source>
        <translation>„round“ kennt die Methoden common, ceil und floor, nicht „%1“.</translation>
    </message>
    <message>
        <source>Only a number above zero has a logarithm.</source>
        <translation>Nur eine Zahl über null hat einen Logarithmus.</translation>
    </message>
    <message>
        <source>A logarithm needs a base above zero that is not 1.</source>
        <translation>Ein Logarithmus braucht eine Basis über null, die nicht 1 ist.</translation>
    </message>
    <message>
        <source>The root of a negative number is no real number.</source>
        <translation>Die Wurzel einer negativen Zahl ist keine reelle Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a size.</source>
        <translation>„%1“ ist keine Größenangabe.</translation>
    </message>
    <message>
        <source>“dictsort” sorts by “key” or by “value”.</source>
        <translation>„dictsort“ sortiert nach „key“ oder nach „value“.</translation>
    </message>
    <message>
        <source>“regex_replace” should replace %1 times, but replaced %2 times.</source>
        <translation>„regex_replace“ sollte %1-mal ersetzen, hat aber %2-mal ersetzt.</translation>
    </message>
    <message>
        <source>“%1” names no group of the regular expression.</source>
        <translation>„%1“ nennt keine Gruppe des regulären Ausdrucks.</translation>
    </message>
    <message>
        <source>“regex_escape” cannot do the kind “%1”.</source>
        <translation>„regex_escape“ beherrscht die Art „%1“ nicht.</translation>
    </message>
    <message>
        <source>“%1” lacks an argument.</source>
        <translation>„%1“ fehlt ein Argument.</translation>
    </message>
    <message>
        <source>“%1” needs a number of at least 1.</source>
        <translation>„%1“ braucht eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>“truncate” needs a length that is larger than its ending.</source>
        <translation>„truncate“ braucht eine Länge, die größer ist als das angehängte Ende.</translation>
    </message>
    <message>
        <source>“wordwrap” needs a width of at least 1.</source>
        <translation>„wordwrap“ braucht eine Breite ab 1.</translation>
    </message>
    <message>
        <source>“format” takes values by place or by name, not both.</source>
        <translation>„format“ nimmt Werte nach Stelle oder nach Name, nicht beides.</translation>
    </message>
    <message>
        <source>“comment” has no style “%1”.</source>
        <translation>„comment“ hat keinen Stil „%1“.</translation>
    </message>
    <message>
        <source>A value that must be given is missing: %1.</source>
        <translation>Ein Wert, der angegeben werden muss, fehlt: %1.</translation>
    </message>
    <message>
        <source>There is no filter “%1” that Chatelaine knows.</source>
        <translation>Chatelaine kennt keinen Filter „%1“.</translation>
    </message>
    <message>
        <source>There is no test “%1” that Chatelaine knows.</source>
        <translation>Chatelaine kennt keinen Test „%1“.</translation>
    </message>
    <message>
        <source>A value of type %1 cannot be formatted as “%2”.</source>
        <translation>Ein Wert vom Typ %1 kann nicht als „%2“ formatiert werden.</translation>
    </message>
    <message>
        <source>“range” needs one to three whole numbers.</source>
        <translation>„range“ braucht eine bis drei ganze Zahlen.</translation>
    </message>
    <message>
        <source>The step of a range cannot be zero.</source>
        <translation>Die Schrittweite eines Bereichs kann nicht null sein.</translation>
    </message>
    <message>
        <source>“cycler” needs something to choose from.</source>
        <translation>„cycler“ braucht etwas zur Auswahl.</translation>
    </message>
    <message>
        <source>The value of “%1” in the line “#jinja2:” is not of the right kind.</source>
        <translation>Der Wert von „%1“ in der Zeile „#jinja2:“ ist nicht von der richtigen Art.</translation>
    </message>
    <message>
        <source>Chatelaine cannot do %1 in templates yet.</source>
        <translation>In Vorlagen kann Chatelaine das noch nicht: %1.</translation>
    </message>
    <message>
        <source>The line “#jinja2:” has an unknown setting “%1”.</source>
        <translation>Die Zeile „#jinja2:“ hat eine unbekannte Einstellung „%1“.</translation>
    </message>
    <message>
        <source>The line “#jinja2:” must end with a line end.</source>
        <translation>Die Zeile „#jinja2:“ muss mit einem Zeilenende enden.</translation>
    </message>
    <message>
        <source>The line “#jinja2:” must hold pairs like “lstrip_blocks: True”.</source>
        <translation>Die Zeile „#jinja2:“ muss Paare wie „lstrip_blocks: True“ enthalten.</translation>
    </message>
    <message>
        <source>Names that begin with an underscore cannot be imported.</source>
        <translation>Namen, die mit einem Unterstrich beginnen, können nicht importiert werden.</translation>
    </message>
    <message>
        <source>The block “%1” is defined twice.</source>
        <translation>Der Block „%1“ ist zweimal definiert.</translation>
    </message>
    <message>
        <source>A required block can hold only white space and comments.</source>
        <translation>Ein Pflichtblock (required) darf nur Leerraum und Kommentare enthalten.</translation>
    </message>
    <message>
        <source>A template can extend only one other.</source>
        <translation>Eine Vorlage kann nur eine andere erweitern.</translation>
    </message>
    <message>
        <source>There is no block “%1” above this one.</source>
        <translation>Über diesem gibt es keinen Block „%1“.</translation>
    </message>
    <message>
        <source>The required block “%1” is not given.</source>
        <translation>Der Pflichtblock „%1“ ist nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>The end of this comment is missing.</source>
        <translation>Das Ende dieses Kommentars fehlt.</translation>
    </message>
    <message>
        <source>The end of this raw block is missing.</source>
        <translation>Das Ende dieses raw-Blocks fehlt.</translation>
    </message>
    <message>
        <source>The end of this text in quotes is missing.</source>
        <translation>Das Ende dieses Textes in Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>This text holds a backslash escape that is not complete.</source>
        <translation>In diesem Text ist eine Angabe nach einem Backslash unvollständig.</translation>
    </message>
    <message>
        <source>The character “%1” has no meaning here.</source>
        <translation>Das Zeichen „%1“ hat hier keine Bedeutung.</translation>
    </message>
    <message>
        <source>“%1” closes nothing that is open here.</source>
        <translation>„%1“ schließt nichts, was hier offen ist.</translation>
    </message>
    <message>
        <source>A lookup needs the name of what to look up.</source>
        <translation>„lookup“ braucht den Namen dessen, was es nachsehen soll.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>The format “%1” does not fit the values given to it.</source>
        <translation>Das Format „%1“ passt nicht zu den angegebenen Werten.</translation>
    </message>
    <message>
        <source>A list of numbers would have too many entries.</source>
        <translation>Eine Liste von Zahlen hätte zu viele Einträge.</translation>
    </message>
    <message>
        <source>A number is divided by zero.</source>
        <translation>Eine Zahl wird durch null geteilt.</translation>
    </message>
    <message>
        <source>A whole number is too large for a calculation with fractions.</source>
        <translation>Eine ganze Zahl ist zu groß für eine Rechnung mit Brüchen.</translation>
    </message>
    <message>
        <source>The result of “**” would be too large.</source>
        <translation>Das Ergebnis von „**“ wäre zu groß.</translation>
    </message>
    <message>
        <source>The result of “*” would be too large.</source>
        <translation>Das Ergebnis von „*“ wäre zu groß.</translation>
    </message>
    <message>
        <source>An infinite number has no whole number.</source>
        <translation>Aus einer unendlichen Zahl wird keine ganze Zahl.</translation>
    </message>
    <message>
        <source>A value of type %1 is not a list to go through.</source>
        <translation>Ein Wert vom Typ %1 ist keine Liste, die man durchgehen kann.</translation>
    </message>
    <message>
        <source>The step of a slice cannot be zero.</source>
        <translation>Die Schrittweite eines Ausschnitts kann nicht null sein.</translation>
    </message>
    <message>
        <source>“%1” does not work between a value of type %2 and one of type %3.</source>
        <translation>„%1“ geht nicht zwischen einem Wert vom Typ %2 und einem vom Typ %3.</translation>
    </message>
    <message>
        <source>“%1” does not work with a value of type %2.</source>
        <translation>„%1“ geht nicht mit einem Wert vom Typ %2.</translation>
    </message>
    <message>
        <source>The replacement “%1” names a group that the pattern does not have.</source>
        <translation>Die Ersetzung „%1“ nennt eine Gruppe, die das Muster nicht hat.</translation>
    </message>
    <message>
        <source>“%1” is not a regular expression.</source>
        <translation>„%1“ ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>A regular expression could not be searched for.</source>
        <translation>Nach einem regulären Ausdruck konnte nicht gesucht werden.</translation>
    </message>
    <message>
        <source>The replacement “%1” holds an escape that is not known.</source>
        <translation>Die Ersetzung „%1“ enthält nach einem Backslash etwas Unbekanntes.</translation>
    </message>
    <message>
        <source>“cycle” needs something to choose from.</source>
        <translation>„cycle“ braucht etwas zur Auswahl.</translation>
    </message>
    <message>
        <source>A recursive loop is called with one list.</source>
        <translation>Eine rekursive Schleife wird mit genau einer Liste aufgerufen.</translation>
    </message>
    <message>
        <source>The template calls itself, or is nested, too deeply.</source>
        <translation>Die Vorlage ruft sich selbst auf oder ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Rendering takes longer than %1 seconds and was given up.</source>
        <translation>Das Ausfüllen dauert länger als %1 Sekunden und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The variable “%1” uses itself: %2.</source>
        <translation>Die Variable „%1“ benutzt sich selbst: %2.</translation>
    </message>
    <message>
        <source>“%1” is encrypted and this program has no vault password yet.</source>
        <translation>„%1“ ist verschlüsselt, und dieses Programm hat noch kein Vault-Passwort.</translation>
    </message>
    <message>
        <source>“omit” can only leave out an entry of a list or a map.</source>
        <translation>„omit“ kann nur einen Eintrag einer Liste oder Zuordnung weglassen.</translation>
    </message>
    <message>
        <source>A value of type %1 cannot be the result of a template.</source>
        <translation>Ein Wert vom Typ %1 kann nicht das Ergebnis einer Vorlage sein.</translation>
    </message>
    <message>
        <source>The rendered text becomes too long.</source>
        <translation>Der erzeugte Text wird zu lang.</translation>
    </message>
    <message>
        <source>Until then, Ansible itself can render this template.</source>
        <translation>Bis dahin kann Ansible selbst diese Vorlage ausfüllen.</translation>
    </message>
    <message>
        <source>The template ends inside “%1”; it lacks one of: %2.</source>
        <translation>Die Vorlage endet innerhalb von „%1“; es fehlt eins von: %2.</translation>
    </message>
    <message>
        <source>There is no statement “%1” here.</source>
        <translation>Hier gibt es keine Anweisung „%1“.</translation>
    </message>
    <message>
        <source>There is no statement “%1” here; inside “%2” one of these was expected: %3.</source>
        <translation>Hier gibt es keine Anweisung „%1“; innerhalb von „%2“ wurde eine von diesen erwartet: %3.</translation>
    </message>
    <message>
        <source>Nothing can be assigned to “%1”.</source>
        <translation>„%1“ kann kein Wert zugewiesen werden.</translation>
    </message>
    <message>
        <source>A parameter without a default cannot follow one with a default.</source>
        <translation>Ein Parameter ohne Vorgabe kann nicht auf einen mit Vorgabe folgen.</translation>
    </message>
    <message>
        <source>“call” must be followed by a call.</source>
        <translation>Auf „call“ muss ein Aufruf folgen.</translation>
    </message>
    <message>
        <source>Only the attributes of a namespace can be set; “%1” is none.</source>
        <translation>Nur die Attribute eines namespace können gesetzt werden; „%1“ ist keiner.</translation>
    </message>
    <message>
        <source>%1 values are to be given to %2 names.</source>
        <translation>%1 Werte sollen auf %2 Namen verteilt werden.</translation>
    </message>
    <message>
        <source>The macro “%1” is given its parameter “%2” twice.</source>
        <translation>Das Makro „%1“ bekommt seinen Parameter „%2“ zweimal.</translation>
    </message>
    <message>
        <source>The macro “%1” is given more arguments than it has parameters.</source>
        <translation>Das Makro „%1“ bekommt mehr Argumente, als es Parameter hat.</translation>
    </message>
    <message>
        <source>“version” has no comparison “%1”.</source>
        <translation>„version“ kennt keinen Vergleich „%1“.</translation>
    </message>
    <message>
        <source>“version” cannot compare an empty version.</source>
        <translation>„version“ kann keine leere Version vergleichen.</translation>
    </message>
    <message>
        <source>“%1” needs a text that is not empty.</source>
        <translation>„%1“ braucht einen Text, der nicht leer ist.</translation>
    </message>
    <message>
        <source>The text that “index” looks for is not there.</source>
        <translation>Der Text, den „index“ sucht, ist nicht da.</translation>
    </message>
    <message>
        <source>The template is nested too deeply here.</source>
        <translation>Die Vorlage ist hier zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>A value is used that is not defined: %1.</source>
        <translation>Ein Wert wird benutzt, der nicht definiert ist: %1.</translation>
    </message>
    <message>
        <source>A value of type %1 has no entry “%2”.</source>
        <translation>Ein Wert vom Typ %1 hat keinen Eintrag „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not defined.</source>
        <translation>„%1“ ist nicht definiert.</translation>
    </message>
    <message>
        <source>A similar name is defined: %1.</source>
        <translation>Ein ähnlicher Name ist definiert: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a version that can be compared.</source>
        <translation>„%1“ ist keine Version, die verglichen werden kann.</translation>
    </message>
    <message>
        <source>“version” knows no kind of version “%1”.</source>
        <translation>„version“ kennt keine Art von Version „%1“.</translation>
    </message>
    <message>
        <source>The JSON text goes on here although its value has ended.</source>
        <translation>Der JSON-Text geht hier weiter, obwohl sein Wert zu Ende ist.</translation>
    </message>
    <message>
        <source>The JSON text is nested more than %1 levels deep here.</source>
        <translation>Der JSON-Text ist hier mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>A JSON value is expected here.</source>
        <translation>Hier muss ein JSON-Wert stehen.</translation>
    </message>
    <message>
        <source>This number has too many digits.</source>
        <translation>Diese Zahl hat zu viele Ziffern.</translation>
    </message>
    <message>
        <source>There is a line break or control character in a JSON text; it must be written as an escape.</source>
        <translation>In einem JSON-Text steht ein Zeilenumbruch oder Steuerzeichen; so etwas muss als Escape-Folge geschrieben sein.</translation>
    </message>
    <message>
        <source>This escape in a JSON text means no character.</source>
        <translation>Diese Escape-Folge in einem JSON-Text steht für kein Zeichen.</translation>
    </message>
    <message>
        <source>The JSON text in quotes that begins here is never closed.</source>
        <translation>Der JSON-Text in Anführungszeichen, der hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A comma or a closing bracket is expected here.</source>
        <translation>Hier muss ein Komma oder eine schließende eckige Klammer stehen.</translation>
    </message>
    <message>
        <source>A comma or a closing brace is expected here.</source>
        <translation>Hier muss ein Komma oder eine schließende geschweifte Klammer stehen.</translation>
    </message>
    <message>
        <source>A key in double quotes is expected here.</source>
        <translation>Hier muss ein Schlüssel in doppelten Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>A colon is expected here, after the key.</source>
        <translation>Hier, nach dem Schlüssel, muss ein Doppelpunkt stehen.</translation>
    </message>
    <message>
        <source>The file holds a byte here that is not UTF-8 text.</source>
        <translation>Die Datei enthält hier ein Byte, das kein UTF-8-Text ist.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 in your editor.</source>
        <translation>Speichere die Datei in deinem Editor als UTF-8.</translation>
    </message>
    <message>
        <source>“%1” alone is a sign of YAML and no value.</source>
        <translation>„%1“ allein ist ein YAML-Zeichen und kein Wert.</translation>
    </message>
    <message>
        <source>Put it in quotes.</source>
        <translation>Setz es in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The word with the exclamation mark here is not known; only !vault and !unsafe are.</source>
        <translation>Das Wort mit dem Ausrufezeichen hier ist nicht bekannt; es gibt nur !vault und !unsafe.</translation>
    </message>
    <message>
        <source>Put the text in quotes if the exclamation mark belongs to it.</source>
        <translation>Setz den Text in Anführungszeichen, wenn das Ausrufezeichen dazugehört.</translation>
    </message>
    <message>
        <source>A text or number is expected here, not a list or map.</source>
        <translation>Hier muss ein Text oder eine Zahl stehen, keine Liste oder Zuordnung.</translation>
    </message>
    <message>
        <source>Put it in quotes if it is meant as text.</source>
        <translation>Setz es in Anführungszeichen, wenn es als Text gemeint ist.</translation>
    </message>
    <message>
        <source>A list is expected here.</source>
        <translation>Hier muss eine Liste stehen.</translation>
    </message>
    <message>
        <source>Keys with values are expected here.</source>
        <translation>Hier müssen Schlüssel mit Werten stehen.</translation>
    </message>
    <message>
        <source>A list or a map cannot be a key.</source>
        <translation>Eine Liste oder Zuordnung kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>An encrypted value cannot be a key.</source>
        <translation>Ein verschlüsselter Wert kann kein Schlüssel sein.</translation>
    </message>
    <message>
        <source>The key “%1” appears twice here, in lines %2 and %3; the last one counts.</source>
        <translation>Der Schlüssel „%1“ steht hier zweimal, in den Zeilen %2 und %3; der letzte gilt.</translation>
    </message>
    <message>
        <source>A map, an alias of one, or a list of them is expected after “&lt;&lt;”.</source>
        <translation>Nach „&lt;&lt;“ muss eine Zuordnung stehen, ein Verweis auf eine oder eine Liste davon.</translation>
    </message>
    <message>
        <source>A list of single “key: value” entries is expected here.</source>
        <translation>Hier muss eine Liste einzelner „key: value“-Einträge stehen.</translation>
    </message>
    <message>
        <source>An encrypted text is expected after !vault.</source>
        <translation>Nach !vault muss ein verschlüsselter Text stehen.</translation>
    </message>
    <message>
        <source>A second document begins here; a file of variables holds one.</source>
        <translation>Hier beginnt ein zweites Dokument; eine Datei mit Variablen enthält nur eins.</translation>
    </message>
    <message>
        <source>Remove this line, or move what follows to a file of its own.</source>
        <translation>Entfern diese Zeile, oder verschieb das Folgende in eine eigene Datei.</translation>
    </message>
    <message>
        <source>The file is nested more than %1 levels deep here.</source>
        <translation>Die Datei ist hier mehr als %1 Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The name after * here is marked nowhere above with &amp;.</source>
        <translation>Der Name nach * hier ist weiter oben nirgends mit &amp; markiert.</translation>
    </message>
    <message>
        <source>Put the text in quotes if the star belongs to it.</source>
        <translation>Setz den Text in Anführungszeichen, wenn der Stern dazugehört.</translation>
    </message>
    <message>
        <source>The * here stands for the list or map it is itself in.</source>
        <translation>Das * hier steht für die Liste oder Zuordnung, in der es selbst steht.</translation>
    </message>
    <message>
        <source>The name after &amp; here already marks another place, in line %1.</source>
        <translation>Der Name nach &amp; hier markiert schon eine andere Stelle, in Zeile %1.</translation>
    </message>
    <message>
        <source>Put the text in quotes if the &amp; belongs to it.</source>
        <translation>Setz den Text in Anführungszeichen, wenn das &amp; dazugehört.</translation>
    </message>
    <message>
        <source>The aliases of this file (*name) stand for more than %1 values in all.</source>
        <translation>Die Verweise dieser Datei (*name) stehen zusammen für mehr als %1 Werte.</translation>
    </message>
    <message>
        <source>This line is neither a key with a colon nor does it continue the line above.</source>
        <translation>Diese Zeile ist weder ein Schlüssel mit Doppelpunkt noch setzt sie die Zeile darüber fort.</translation>
    </message>
    <message>
        <source>Write “key: value” with a space after the colon, or indent the line.</source>
        <translation>Schreib „key: value“ mit einem Leerzeichen nach dem Doppelpunkt, oder rück die Zeile ein.</translation>
    </message>
    <message>
        <source>There is a colon here where no key can be.</source>
        <translation>Hier steht ein Doppelpunkt, wo kein Schlüssel stehen kann.</translation>
    </message>
    <message>
        <source>Put the text in quotes if the colon belongs to it; otherwise check the indentation of this line.</source>
        <translation>Setz den Text in Anführungszeichen, wenn der Doppelpunkt dazugehört; sonst prüf die Einrückung dieser Zeile.</translation>
    </message>
    <message>
        <source>There is a key here where none can be.</source>
        <translation>Hier steht ein Schlüssel, wo keiner stehen kann.</translation>
    </message>
    <message>
        <source>Put the text in quotes if it begins with a question mark; otherwise check the indentation of this line.</source>
        <translation>Setz den Text in Anführungszeichen, wenn er mit einem Fragezeichen beginnt; sonst prüf die Einrückung dieser Zeile.</translation>
    </message>
    <message>
        <source>A list cannot begin here.</source>
        <translation>Hier kann keine Liste beginnen.</translation>
    </message>
    <message>
        <source>Begin the list on the line after its key.</source>
        <translation>Beginn die Liste in der Zeile nach ihrem Schlüssel.</translation>
    </message>
    <message>
        <source>This line does not fit the lines above it.</source>
        <translation>Diese Zeile passt nicht zu den Zeilen darüber.</translation>
    </message>
    <message>
        <source>Check the indentation and the quotes of this line and the one before.</source>
        <translation>Prüf Einrückung und Anführungszeichen dieser und der vorigen Zeile.</translation>
    </message>
    <message>
        <source>This line does not fit the list above it.</source>
        <translation>Diese Zeile passt nicht zur Liste darüber.</translation>
    </message>
    <message>
        <source>Begin it with “- ”, or check the indentation.</source>
        <translation>Beginn sie mit „- “, oder prüf die Einrückung.</translation>
    </message>
    <message>
        <source>The list in brackets that begins in line %1 does not go on here with a comma or a closing bracket.</source>
        <translation>Die Liste in eckigen Klammern, die in Zeile %1 beginnt, geht hier nicht mit einem Komma oder einer schließenden Klammer weiter.</translation>
    </message>
    <message>
        <source>Close the bracket, or put the text in quotes if the bracket belongs to it.</source>
        <translation>Schließ die Klammer, oder setz den Text in Anführungszeichen, wenn die Klammer dazugehört.</translation>
    </message>
    <message>
        <source>The braces that begin in line %1 do not go on here with a comma or a closing brace.</source>
        <translation>Die geschweiften Klammern, die in Zeile %1 beginnen, gehen hier nicht mit einem Komma oder einer schließenden Klammer weiter.</translation>
    </message>
    <message>
        <source>Close the brace, or put the text in quotes if the brace belongs to it.</source>
        <translation>Schließ die geschweifte Klammer, oder setz den Text in Anführungszeichen, wenn die Klammer dazugehört.</translation>
    </message>
    <message>
        <source>The text in quotes that begins here is never closed.</source>
        <translation>Der Text in Anführungszeichen, der hier beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Write the closing quote.</source>
        <translation>Schreib das schließende Anführungszeichen.</translation>
    </message>
    <message>
        <source>The letter after this backslash means nothing in double quotes.</source>
        <translation>Nach diesem Backslash steht ein Buchstabe, der in doppelten Anführungszeichen nichts bedeutet.</translation>
    </message>
    <message>
        <source>Use single quotes, or write the backslash twice.</source>
        <translation>Nimm einfache Anführungszeichen, oder schreib den Backslash zweimal.</translation>
    </message>
    <message>
        <source>The letter after this backslash needs digits behind it in double quotes.</source>
        <translation>Nach diesem Backslash steht ein Buchstabe, der in doppelten Anführungszeichen Ziffern verlangt.</translation>
    </message>
    <message>
        <source>This escape in double quotes names no character.</source>
        <translation>Diese Escape-Folge in doppelten Anführungszeichen steht für kein Zeichen.</translation>
    </message>
    <message>
        <source>Write the character itself.</source>
        <translation>Schreib das Zeichen selbst.</translation>
    </message>
    <message>
        <source>A text without quotes cannot begin with this character.</source>
        <translation>Ein Text ohne Anführungszeichen kann nicht mit diesem Zeichen beginnen.</translation>
    </message>
    <message>
        <source>Put the text in quotes.</source>
        <translation>Setz den Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The file goes on here although its content has ended.</source>
        <translation>Die Datei geht hier weiter, obwohl ihr Inhalt zu Ende ist.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert, wo einer stehen muss.</translation>
    </message>
    <message>
        <source>Write the value, or take the comma or bracket before it away.</source>
        <translation>Schreib den Wert, oder nimm das Komma oder die Klammer davor weg.</translation>
    </message>
    <message>
        <source>The word with the exclamation mark here is not known.</source>
        <translation>Das Wort mit dem Ausrufezeichen hier ist nicht bekannt.</translation>
    </message>
    <message>
        <source>After * or &amp; a name must follow here.</source>
        <translation>Nach * oder &amp; muss hier ein Name folgen.</translation>
    </message>
    <message>
        <source>The file is not valid YAML here.</source>
        <translation>Die Datei ist hier kein gültiges YAML.</translation>
    </message>
    <message>
        <source>There is a tab here; YAML is indented with spaces alone.</source>
        <translation>Hier ist ein Tabulator; YAML wird nur mit Leerzeichen eingerückt.</translation>
    </message>
    <message>
        <source>Replace the tab with spaces.</source>
        <translation>Ersetz den Tabulator durch Leerzeichen.</translation>
    </message>
    <message>
        <source>There is an invisible control character here that YAML does not allow.</source>
        <translation>Hier ist ein unsichtbares Steuerzeichen, das YAML nicht erlaubt.</translation>
    </message>
    <message>
        <source>Remove the character.</source>
        <translation>Entfern das Zeichen.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB; that is too large to read.</source>
        <translation>Die Datei ist größer als %1 MiB; das ist zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>Two people changed this place, and the file still holds both versions between the lines &lt;&lt;&lt;&lt;&lt;&lt;&lt; and &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</source>
        <translation>Zwei haben diese Stelle geändert, und die Datei enthält noch beide Fassungen zwischen den Zeilen &lt;&lt;&lt;&lt;&lt;&lt;&lt; und &gt;&gt;&gt;&gt;&gt;&gt;&gt;.</translation>
    </message>
    <message>
        <source>Keep one version and delete the three marker lines.</source>
        <translation>Behalt eine Fassung, und lösch die drei Markierungszeilen.</translation>
    </message>
    <message>
        <source>A value that begins with {{ or {% must be in quotes.</source>
        <translation>Ein Wert, der mit {{ oder {% beginnt, muss in Anführungszeichen stehen.</translation>
    </message>
    <message>
        <source>Put it in quotes: &quot;{{ … }}&quot;.</source>
        <translation>Setz ihn in Anführungszeichen: &quot;{{ … }}&quot;.</translation>
    </message>
    <message>
        <source>This is not a whole number that can be read.</source>
        <translation>Was hier steht, ist keine ganze Zahl, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is not a number that can be read.</source>
        <translation>Was hier steht, ist keine Zahl, die gelesen werden kann.</translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation>Was hier steht, ist weder yes noch no.</translation>
    </message>
    <message>
        <source>The binary data here is damaged: it is not complete base64.</source>
        <translation>Die Binärdaten hier sind beschädigt: Das base64 ist unvollständig.</translation>
    </message>
    <message>
        <source>This looks like a date, but there is no such day or time.</source>
        <translation>Das sieht nach einem Datum aus, aber diesen Tag oder diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>The value cannot be written as YAML.</source>
        <translation>Der Wert kann nicht als YAML geschrieben werden.</translation>
    </message>
    <message>
        <source>default of %1</source>
        <translation>Vorgabe von %1</translation>
    </message>
    <message>
        <source>group %1, in the inventory</source>
        <translation>Gruppe %1, im Inventar</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>server %1, in the inventory</source>
        <translation>Server %1, im Inventar</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>found on the server %1</source>
        <translation>auf dem Server %1 ermittelt</translation>
    </message>
    <message>
        <source>set by %1</source>
        <translation>festgelegt von %1</translation>
    </message>
    <message>
        <source>service %1</source>
        <translation>Dienst %1</translation>
    </message>
    <message>
        <source>made by Chatelaine</source>
        <translation>von Chatelaine gebildet</translation>
    </message>
    <message>
        <source>get() needs a key, and may have a default.</source>
        <translation>get() braucht einen Schlüssel und darf eine Vorgabe haben.</translation>
    </message>
    <message>
        <source>This line of ansible.cfg is neither a section in brackets nor a setting like &quot;key = value&quot;.</source>
        <translation>Diese Zeile der ansible.cfg ist weder ein Abschnitt in eckigen Klammern noch eine Einstellung wie „key = value“.</translation>
    </message>
    <message>
        <source>Mend the line and open the folder again.</source>
        <translation>Korrigier die Zeile, und öffne den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>The setting %1 of ansible.cfg is not used here.</source>
        <translation>Die Einstellung %1 der ansible.cfg wird hier nicht benutzt.</translation>
    </message>
    <message>
        <source>The file %1 does not exist.</source>
        <translation>Die Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 64 MB and was not read.</source>
        <translation>Die Datei %1 ist größer als 64 MB und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check who may read it.</source>
        <translation>Prüf, wer sie lesen darf.</translation>
    </message>
    <message>
        <source>The file %1 is not text in UTF-8.</source>
        <translation>Die Datei %1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it again in your editor with the encoding UTF-8.</source>
        <translation>Speichere sie in deinem Editor noch einmal mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>The file %1 could not be saved.</source>
        <translation>Die Datei %1 konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The old content is still there.</source>
        <translation>Der alte Inhalt ist noch da.</translation>
    </message>
    <message>
        <source>Check that you may write there and that the disk is not full.</source>
        <translation>Prüf, ob du dort schreiben darfst und ob die Platte nicht voll ist.</translation>
    </message>
    <message>
        <source>%1 must be a list of texts.</source>
        <translation>%1 muss eine Liste von Texten sein.</translation>
    </message>
    <message>
        <source>%1 must be a map.</source>
        <translation>%1 muss eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>The key %1 is not known here.</source>
        <translation>Der Schlüssel %1 ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>chatelaine.yml must be a map of settings.</source>
        <translation>chatelaine.yml muss eine Zuordnung von Einstellungen sein.</translation>
    </message>
    <message>
        <source>The folder %1 has no list of servers (inventory).</source>
        <translation>Der Ordner %1 hat keine Serverliste (Inventar).</translation>
    </message>
    <message>
        <source>Choose the folder of your association; its servers are listed in inventory/hosts.yml.</source>
        <translation>Wähl den Ordner deines Vereins; seine Server stehen in inventory/hosts.yml.</translation>
    </message>
    <message>
        <source>Neither %1 nor a folder above it is an association&apos;s folder.</source>
        <translation>Weder %1 noch ein Ordner darüber ist der Ordner eines Vereins.</translation>
    </message>
    <message>
        <source>Such a folder holds a file chatelaine.yml, ansible.cfg or inventory/hosts.yml.</source>
        <translation>In so einem Ordner liegt eine Datei chatelaine.yml, ansible.cfg oder inventory/hosts.yml.</translation>
    </message>
    <message>
        <source>The association&apos;s folder (default: the nearest one above).</source>
        <translation>Der Ordner des Vereins (Vorgabe: der nächste darüber).</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>Language of the messages: en, de or fr.</source>
        <translation>Sprache der Meldungen: en, de oder fr.</translation>
    </message>
    <message>
        <source>A JSON or YAML file with the servers&apos; facts.</source>
        <translation>Eine JSON- oder YAML-Datei mit den Fakten der Server.</translation>
    </message>
    <message>
        <source>Read answers to questions from this file descriptor, one JSON object a line.</source>
        <translation>Antworten auf Fragen aus diesem Dateideskriptor lesen, ein JSON-Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Show how to call this.</source>
        <translation>Zeigt, wie man das Programm aufruft.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Zeigt die Version.</translation>
    </message>
    <message>
        <source>--ask-from-fd wants the number of a file descriptor.</source>
        <translation>--ask-from-fd braucht die Nummer eines Dateideskriptors.</translation>
    </message>
    <message>
        <source>Which command?</source>
        <translation>Welcher Befehl?</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Deploy this? Type yes or no: </source>
        <translation>Das ausrollen? Tippe ja oder nein: </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Do not ask before.</source>
        <translation>Vorher nicht fragen.</translation>
    </message>
    <message>
        <source>How many servers at once.</source>
        <translation>Wie viele Server gleichzeitig.</translation>
    </message>
    <message>
        <source>Replace this file on the server although it is not ours.</source>
        <translation>Diese Datei auf dem Server ersetzen, obwohl sie nicht von Chatelaine stammt.</translation>
    </message>
    <message>
        <source>Leave this file on the server as it is.</source>
        <translation>Diese Datei auf dem Server lassen, wie sie ist.</translation>
    </message>
    <message>
        <source>Without a terminal to ask on, “deploy” wants --yes.</source>
        <translation>Ohne Terminal zum Fragen braucht „deploy“ --yes.</translation>
    </message>
    <message>
        <source>--parallel wants a number from 1.</source>
        <translation>--parallel braucht eine Zahl ab 1.</translation>
    </message>
    <message>
        <source>%1 is not known yet. Its key (%2) has the fingerprint
  %3
Is that right? Type yes or no: </source>
        <translation>%1 ist noch nicht bekannt. Der Schlüssel (%2) hat den Fingerabdruck
  %3
Stimmt er? Tippe ja oder nein: </translation>
    </message>
    <message>
        <source>Passphrase of the key %1: </source>
        <translation>Passphrase des Schlüssels %1: </translation>
    </message>
    <message>
        <source>Password of %1 on %2: </source>
        <translation>Passwort von %1 auf %2: </translation>
    </message>
    <message>
        <source>Password of %1 on %2 for %3: </source>
        <translation>Passwort von %1 auf %2 für %3: </translation>
    </message>
    <message>
        <source>There is a question and nobody to answer it:</source>
        <translation>Es gibt eine Frage und niemanden, der sie beantwortet:</translation>
    </message>
    <message>
        <source>That was not accepted. Once more:</source>
        <translation>Das wurde nicht angenommen. Noch einmal:</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) have changes to deploy.</source>
        <translation>
            <numerusform>Bei %n Dienst sind Änderungen auszurollen.</numerusform>
            <numerusform>Bei %n Diensten sind Änderungen auszurollen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on the servers is as this folder describes it.</source>
        <translation>Auf den Servern ist alles so, wie dieser Ordner es beschreibt.</translation>
    </message>
    <message>
        <source>There is no service to compare.</source>
        <translation>Es gibt keinen Dienst zum Vergleichen.</translation>
    </message>
    <message>
        <source>Nothing to do: everything was deployed already.</source>
        <translation>Nichts zu tun: Es ist schon alles ausgerollt.</translation>
    </message>
    <message>
        <source>There is no service to deploy.</source>
        <translation>Es gibt keinen Dienst zum Ausrollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) updated</source>
        <translation>
            <numerusform>%n Dienst aktualisiert</numerusform>
            <numerusform>%n Dienste aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n nicht erledigt</numerusform>
            <numerusform>%n nicht erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything answers.</source>
        <translation>Alles antwortet.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>working</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>zurückgesetzt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>comparing</source>
        <translation>vergleicht</translation>
    </message>
    <message>
        <source>copying</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>checking</source>
        <translation>wird geprüft</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>schließt ab</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>down</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>foreign file</source>
        <translation>fremde Datei</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>No service may be called %1: Chatelaine uses that name itself.</source>
        <translation>Kein Dienst darf %1 heißen: Diesen Namen verwendet Chatelaine selbst.</translation>
    </message>
    <message>
        <source>A list or map cannot hold itself.</source>
        <translation>Eine Liste oder Zuordnung kann sich nicht selbst enthalten.</translation>
    </message>
    <message>
        <source>The containers were not ready within %2 s.</source>
        <translation>Die Container waren nicht innerhalb von %2 s bereit.</translation>
    </message>
    <message>
        <source>Only %3 of %4 containers were ready within %2 s.</source>
        <translation>Nur %3 von %4 Containern waren innerhalb von %2 s bereit.</translation>
    </message>
    <message>
        <source>The units did not run steadily within %2 s.</source>
        <translation>Die Units liefen nicht innerhalb von %2 s stabil.</translation>
    </message>
    <message>
        <source>Only %3 of %4 units ran steadily within %2 s.</source>
        <translation>Nur %3 von %4 Units liefen innerhalb von %2 s stabil.</translation>
    </message>
    <message>
        <source>%1 did not answer within %2 s.</source>
        <translation>%1 antwortete nicht innerhalb von %2 s.</translation>
    </message>
    <message>
        <source>%1 did not answer as it should within %2 s; its last answer had the status %3.</source>
        <translation>%1 antwortete nicht innerhalb von %2 s wie erwartet; die letzte Antwort hatte den Status %3.</translation>
    </message>
    <message>
        <source>Nothing accepted connections at %1 within %2 s.</source>
        <translation>Unter %1 nahm innerhalb von %2 s nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>The check “%1” did not succeed within %2 s.</source>
        <translation>Die Prüfung „%1“ gelang nicht innerhalb von %2 s.</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) cannot be deployed yet.</source>
        <translation>
            <numerusform>%n Dienst kann noch nicht ausgerollt werden.</numerusform>
            <numerusform>%n Dienste können noch nicht ausgerollt werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be compared.</source>
        <translation>
            <numerusform>%1 konnte nicht verglichen werden.</numerusform>
            <numerusform>%1 konnten nicht verglichen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed on a server.</source>
        <translation>Auf keinem Server wurde etwas geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deployed on %1.</source>
        <translation>
            <numerusform>Auf %1 wurde nichts ausgerollt.</numerusform>
            <numerusform>Auf %1 wurde nichts ausgerollt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n Server</numerusform>
            <numerusform>%n Server</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached.</source>
        <translation>
            <numerusform>%1 war nicht erreichbar.</numerusform>
            <numerusform>%1 waren nicht erreichbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>The template ends where “%1” was expected.</source>
        <translation>Die Vorlage endet, obwohl noch „%1“ erwartet wurde.</translation>
    </message>
    <message>
        <source>“%2” was expected here, but there is “%1”.</source>
        <translation>Hier wurde „%2“ erwartet, aber es steht „%1“ da.</translation>
    </message>
    <message>
        <source>A name was expected here, but there is “%1”.</source>
        <translation>Hier wurde ein Name erwartet, aber es steht „%1“ da.</translation>
    </message>
    <message>
        <source>The template ends where a name was expected.</source>
        <translation>Die Vorlage endet, obwohl noch ein Name erwartet wurde.</translation>
    </message>
    <message>
        <source>An expression was expected here, but there is “%1”.</source>
        <translation>Hier wurde ein Ausdruck erwartet, aber es steht „%1“ da.</translation>
    </message>
    <message>
        <source>The template ends where an expression was expected.</source>
        <translation>Die Vorlage endet, obwohl noch ein Ausdruck erwartet wurde.</translation>
    </message>
    <message>
        <source>The name of a statement was expected here, but there is “%1”.</source>
        <translation>Hier wurde der Name einer Anweisung erwartet, aber es steht „%1“ da.</translation>
    </message>
    <message>
        <source>The template ends where the name of a statement was expected.</source>
        <translation>Die Vorlage endet, obwohl noch der Name einer Anweisung erwartet wurde.</translation>
    </message>
    <message>
        <source>A template of this folder asks for something outside it: %1
May it? Type yes or no: </source>
        <translation>Eine Vorlage dieses Ordners verlangt etwas außerhalb davon: %1
Darf sie? Tippe ja oder nein: </translation>
    </message>
    <message>
        <source>%1 is a program in this folder. It would run on this computer, as you.
May it? Type yes or no: </source>
        <translation>%1 ist ein Programm in diesem Ordner. Es würde auf diesem Computer laufen, mit deinen Rechten.
Darf es? Tippe ja oder nein: </translation>
    </message>
    <message>
        <source>The option %1 of this file has the wrong type.</source>
        <translation>Die Option %1 dieser Datei hat den falschen Typ.</translation>
    </message>
    <message>
        <source>The key of a group must give a text, a list or a map.</source>
        <translation>Der Schlüssel einer Gruppe muss einen Text, eine Liste oder eine Zuordnung ergeben.</translation>
    </message>
    <message>
        <source>The key of a group gives an empty name.</source>
        <translation>Der Schlüssel einer Gruppe ergibt einen leeren Namen.</translation>
    </message>
    <message>
        <source>default_value and trailing_separator exclude each other.</source>
        <translation>default_value und trailing_separator schließen einander aus.</translation>
    </message>
    <message>
        <source>The key of a group gives nothing for the server %1.</source>
        <translation>Der Schlüssel einer Gruppe ergibt nichts für den Server %1.</translation>
    </message>
    <message>
        <source>Each entry of keyed_groups must be a map with a key.</source>
        <translation>Jeder Eintrag von keyed_groups muss eine Zuordnung mit einem key sein.</translation>
    </message>
    <message>
        <source>%1 did not end within a minute.</source>
        <translation>%1 war nach einer Minute noch nicht fertig.</translation>
    </message>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>%1 ended with the error %2.</source>
        <translation>%1 endete mit dem Fehler %2.</translation>
    </message>
    <message>
        <source>What %1 says is too much.</source>
        <translation>Was %1 ausgibt, ist zu viel.</translation>
    </message>
    <message>
        <source>What %1 says is no map in JSON.</source>
        <translation>Was %1 ausgibt, ist keine Zuordnung in JSON.</translation>
    </message>
    <message>
        <source>The hosts of the group %1 must be a list.</source>
        <translation>Die Server (hosts) der Gruppe %1 müssen eine Liste sein.</translation>
    </message>
    <message>
        <source>%1 is no name of a server.</source>
        <translation>%1 ist kein Name eines Servers.</translation>
    </message>
    <message>
        <source>The variables of %1 must be a map.</source>
        <translation>Die Variablen von %1 müssen eine Zuordnung sein.</translation>
    </message>
    <message>
        <source>%1 is no name of a group.</source>
        <translation>%1 ist kein Name einer Gruppe.</translation>
    </message>
    <message>
        <source>%1 is a program that may not be executed, so the servers it knows are missing here.</source>
        <translation>%1 ist ein Programm, das nicht ausgeführt werden darf; die Server, die es kennt, fehlen hier deshalb.</translation>
    </message>
    <message>
        <source>No kind of inventory that is enabled in ansible.cfg fits %1.</source>
        <translation>Keine Art von Inventar, die in ansible.cfg eingeschaltet ist, passt zu %1.</translation>
    </message>
    <message>
        <source>%1 is a program and was not run, so the servers it knows are missing here.</source>
        <translation>%1 ist ein Programm und wurde nicht ausgeführt; die Server, die es kennt, fehlen hier deshalb.</translation>
    </message>
    <message>
        <source>%1 asks the program “%2” for the servers, which is not known here, so they are missing.</source>
        <translation>%1 fragt das Programm „%2“ nach den Servern, das hier nicht bekannt ist; sie fehlen deshalb.</translation>
    </message>
    <message>
        <source>This file asks for the plugin “%1”, which is not known here or not enabled in ansible.cfg.</source>
        <translation>Diese Datei verlangt das Plugin „%1“, das hier nicht bekannt oder in ansible.cfg nicht eingeschaltet ist.</translation>
    </message>
    <message>
        <source>hash_behaviour must be replace or merge.</source>
        <translation>hash_behaviour muss replace oder merge sein.</translation>
    </message>
    <message>
        <source>%1 is no regular expression.</source>
        <translation>%1 ist kein regulärer Ausdruck.</translation>
    </message>
    <message>
        <source>%1 is being written by another program.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>ansible.cfg is not used, neither here nor by Ansible, because everybody on this computer may write into the folder.</source>
        <translation>ansible.cfg wird weder hier noch von Ansible benutzt, weil alle auf diesem Computer in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Take that right away: chmod o-w %1</source>
        <translation>Nimm ihnen dieses Recht: chmod o-w %1</translation>
    </message>
    <message>
        <source>May the templates of this folder reach outside it: %1?</source>
        <translation>Dürfen die Vorlagen dieses Ordners über ihn hinausgreifen: %1?</translation>
    </message>
    <message>
        <source>Until then the files that need it cannot be shown or deployed.</source>
        <translation>Bis dahin können die Dateien, die das brauchen, weder gezeigt noch ausgerollt werden.</translation>
    </message>
    <message>
        <source>May %1 run on this computer?</source>
        <translation>Darf %1 auf diesem Computer laufen?</translation>
    </message>
    <message>
        <source>It is a program in this folder; opening a folder runs nothing. Until then what it knows is missing here.</source>
        <translation>Es ist ein Programm in diesem Ordner; einen Ordner zu öffnen führt nichts aus. Bis dahin fehlt hier, was es weiß.</translation>
    </message>
    <message>
        <source>Allow it only if you trust who wrote it: it would run with all your rights. You are asked again when it changes.</source>
        <translation>Erlaub es nur, wenn du denen vertraust, die es geschrieben haben: Es läuft mit allen deinen Rechten. Ändert es sich, wirst du wieder gefragt.</translation>
    </message>
    <message>
        <source>Look at it; if you trust who wrote it, allow it to run.</source>
        <translation>Sieh es dir an; vertraust du denen, die es geschrieben haben, erlaub ihm zu laufen.</translation>
    </message>
    <message>
        <source>The history of %2 servers could not be read: %1 …</source>
        <translation>Der Verlauf von %2 Servern konnte nicht gelesen werden: %1 …</translation>
    </message>
    <message>
        <source>The history of these servers could not be read: %1.</source>
        <translation>Der Verlauf dieser Server konnte nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Shows what is known of a server: its system, addresses, memory and disks. Connects where nothing is known yet.</source>
        <translation>Zeigt, was über einen Server bekannt ist: System, Adressen, Speicher und Platten. Verbindet sich, wo noch nichts bekannt ist.</translation>
    </message>
    <message>
        <source>Ask the server again.</source>
        <translation>Den Server erneut fragen.</translation>
    </message>
    <message>
        <source>“facts” wants the name of one server.</source>
        <translation>„facts“ braucht den Namen eines Servers.</translation>
    </message>
    <message>
        <source>The facts of the server %1 could not be read.</source>
        <translation>Die Fakten des Servers %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The facts of the server %1 could not be kept.</source>
        <translation>Die Fakten des Servers %1 konnten nicht aufgehoben werden.</translation>
    </message>
    <message>
        <source>The id “%1” is not used: it may have letters, digits, dots and dashes.</source>
        <translation>Die id „%1“ wird nicht benutzt: Sie darf Buchstaben, Ziffern, Punkte und Striche haben.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Variables that imported templates see too.</source>
        <translation>Variablen, die auch importierte Vorlagen sehen.</translation>
    </message>
    <message>
        <source>There is no filter “%1”.</source>
        <translation>Es gibt keinen Filter „%1“.</translation>
    </message>
    <message>
        <source>There is no test “%1”.</source>
        <translation>Es gibt keinen Test „%1“.</translation>
    </message>
    <message>
        <source>The text cannot be written or read as “%1”.</source>
        <translation>Der Text lässt sich nicht als „%1“ schreiben oder lesen.</translation>
    </message>
    <message>
        <source>%1 cannot be the name of an attribute.</source>
        <translation>%1 kann kein Name eines Attributs sein.</translation>
    </message>
    <message>
        <source>“random” has no number to choose from.</source>
        <translation>„random“ hat keine Zahlen, aus denen es wählen könnte.</translation>
    </message>
    <message>
        <source>“%1” needs an absolute path, for there is no playbook here.</source>
        <translation>„%1“ braucht einen absoluten Pfad, denn hier gibt es kein Playbook.</translation>
    </message>
    <message>
        <source>“%1” looks at the files of this computer, which Chatelaine leaves alone.</source>
        <translation>„%1“ sieht sich Dateien dieses Computers an, und die lässt Chatelaine in Ruhe.</translation>
    </message>
    <message>
        <source>“&amp;” has a meaning only among the arguments of a function.</source>
        <translation>„&amp;“ hat nur unter den Argumenten einer Funktion eine Bedeutung.</translation>
    </message>
    <message>
        <source>The JMESPath function “%1” cannot take these arguments.</source>
        <translation>Die JMESPath-Funktion „%1“ kann diese Argumente nicht annehmen.</translation>
    </message>
    <message>
        <source>There is no JMESPath function “%1”.</source>
        <translation>Es gibt keine JMESPath-Funktion „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no JMESPath expression: it goes wrong at character %2.</source>
        <translation>„%1“ ist kein JMESPath-Ausdruck: Beim Zeichen %2 stimmt er nicht.</translation>
    </message>
    <message>
        <source>“%1” is no scheme of an address.</source>
        <translation>„%1“ ist kein Schema einer Adresse.</translation>
    </message>
    <message>
        <source>There is no lookup “%1” that Chatelaine knows.</source>
        <translation>Chatelaine kennt keine Abfrage „%1“.</translation>
    </message>
    <message>
        <source>The lookup “%1” reaches outside this folder, which nobody has allowed here.</source>
        <translation>Die Abfrage „%1“ greift über diesen Ordner hinaus, und das hat hier niemand erlaubt.</translation>
    </message>
    <message>
        <source>Give the value in a variable instead, or allow the lookup when asked.</source>
        <translation>Gib den Wert stattdessen in einer Variablen an, oder erlaube die Abfrage, wenn du gefragt wirst.</translation>
    </message>
    <message>
        <source>None of these files is there: %1.</source>
        <translation>Keine dieser Dateien ist da: %1.</translation>
    </message>
    <message>
        <source>“%1” is no number of a column.</source>
        <translation>„%1“ ist keine Nummer einer Spalte.</translation>
    </message>
    <message>
        <source>A line of the file has only %1 columns.</source>
        <translation>Eine Zeile der Datei hat nur %1 Spalten.</translation>
    </message>
    <message>
        <source>The file “%1” has no section “%2”.</source>
        <translation>Die Datei „%1“ hat keinen Abschnitt „%2“.</translation>
    </message>
    <message>
        <source>The lookup “%1” needs at least one list.</source>
        <translation>Die Abfrage „%1“ braucht mindestens eine Liste.</translation>
    </message>
    <message>
        <source>The lookup “subelements” needs a list and the name of a part.</source>
        <translation>Die Abfrage „subelements“ braucht eine Liste und den Namen eines Teils.</translation>
    </message>
    <message>
        <source>The lookup “sequence” cannot count by “%1”.</source>
        <translation>Die Abfrage „sequence“ kann mit „%1“ nicht zählen.</translation>
    </message>
    <message>
        <source>The lookup “sequence” needs either “end” or “count”.</source>
        <translation>Die Abfrage „sequence“ braucht entweder „end“ oder „count“.</translation>
    </message>
    <message>
        <source>The lookup “sequence” counts away from its end.</source>
        <translation>Die Abfrage „sequence“ zählt von ihrem Ende weg.</translation>
    </message>
    <message>
        <source>“%1” is no option of a template&apos;s environment.</source>
        <translation>„%1“ ist keine Option der Umgebung einer Vorlage.</translation>
    </message>
    <message>
        <source>The option “%1” cannot have the value %2.</source>
        <translation>Die Option „%1“ kann nicht den Wert %2 haben.</translation>
    </message>
    <message>
        <source>“%1” stands in no loop that it could end.</source>
        <translation>„%1“ steht in keiner Schleife, die es beenden könnte.</translation>
    </message>
    <message>
        <source>Rendering needs more memory than there is and was given up.</source>
        <translation>Das Rendern braucht mehr Speicher, als da ist, und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The key of %1 (%2, %3) is known now: %4. It stands in %5.</source>
        <translation>Der Schlüssel von %1 (%2, %3) ist jetzt bekannt: %4. Er steht in %5.</translation>
    </message>
    <message>
        <source>Trusts a server&apos;s host key (also after it changed, or the server moved), where it has the fingerprint that its owner told you.</source>
        <translation>Vertraut dem Schlüssel eines Servers (auch wenn er sich geändert hat oder der Server umgezogen ist), falls er den Fingerabdruck hat, den dir sein Betreiber genannt hat.</translation>
    </message>
    <message>
        <source>What the server&apos;s owner told you.</source>
        <translation>Was dir der Betreiber des Servers genannt hat.</translation>
    </message>
    <message>
        <source>“known-hosts” wants “add”, the name of one server, and --fingerprint.</source>
        <translation>„known-hosts“ braucht „add“, den Namen eines Servers und --fingerprint.</translation>
    </message>
    <message>
        <source>%1 uses “%2”, which is known only at deploy; it is written with the value from before.</source>
        <translation>%1 verwendet „%2“, das erst beim Ausrollen bekannt ist; geschrieben wird es mit dem Wert von vorher.</translation>
    </message>
    <message>
        <source>The files of this role: DIR/R/&lt;template without .j2&gt;, with @&lt;item&gt; for each item of a loop; what copy tasks write as DIR/R/copy/&lt;path&gt;.</source>
        <translation>Die Dateien dieser Rolle: DIR/R/&lt;Vorlage ohne .j2&gt;, mit @&lt;Element&gt; für jedes Element einer Schleife; was copy-Aufgaben schreiben, als DIR/R/copy/&lt;Pfad&gt;.</translation>
    </message>
    <message>
        <source>As this play gives it to the server.</source>
        <translation>So, wie dieses Play sie dem Server gibt.</translation>
    </message>
    <message>
        <source>A YAML or JSON file with values that only a deploy would find out, such as results of tasks.</source>
        <translation>Eine YAML- oder JSON-Datei mit Werten, die erst das Ausrollen ergibt, etwa Ergebnisse von Aufgaben.</translation>
    </message>
    <message>
        <source>All services and roles (the default).</source>
        <translation>Alle Dienste und Rollen (Vorgabe).</translation>
    </message>
    <message>
        <source>As the tasks of this play see them.</source>
        <translation>So, wie die Aufgaben dieses Plays sie sehen.</translation>
    </message>
    <message>
        <source>There is no play “%1” for %2.</source>
        <translation>Für %2 gibt es kein Play „%1“.</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 is trusted with this address and key from now on.</source>
        <translation>Dem Server %1 wird von jetzt an mit dieser Adresse und diesem Schlüssel vertraut.</translation>
    </message>
    <message>
        <source>A password that was kept for the old key is not used; you are asked for it again.</source>
        <translation>Ein Passwort, das zum alten Schlüssel gehört, wird nicht mehr verwendet; du wirst neu danach gefragt.</translation>
    </message>
    <message>
        <source>There is no file of variables %1.</source>
        <translation>Die Variablendatei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is known only at deploy.</source>
        <translation>„%1“ ist erst beim Ausrollen bekannt.</translation>
    </message>
    <message>
        <source>The tasks repeat too often; the rest is not shown.</source>
        <translation>Die Aufgaben wiederholen sich zu oft; der Rest wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>These tasks include themselves, or are nested, too deeply.</source>
        <translation>Diese Aufgaben schließen sich selbst ein oder sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>How often tasks are included here is known only at deploy.</source>
        <translation>Wie oft hier Aufgaben eingeschlossen werden, ist erst beim Ausrollen bekannt.</translation>
    </message>
    <message>
        <source>Which tasks are included here is known only at deploy.</source>
        <translation>Welche Aufgaben hier eingeschlossen werden, ist erst beim Ausrollen bekannt.</translation>
    </message>
    <message>
        <source>There is no file of tasks %1.</source>
        <translation>Die Aufgabendatei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>How often a role is included here is known only at deploy.</source>
        <translation>Wie oft hier eine Rolle eingeschlossen wird, ist erst beim Ausrollen bekannt.</translation>
    </message>
    <message>
        <source>Which role is included here is known only at deploy.</source>
        <translation>Welche Rolle hier eingeschlossen wird, ist erst beim Ausrollen bekannt.</translation>
    </message>
    <message>
        <source>A loop needs a list.</source>
        <translation>Eine Schleife braucht eine Liste.</translation>
    </message>
    <message>
        <source>Which variables are read here is known only at deploy.</source>
        <translation>Welche Variablen hier gelesen werden, ist erst beim Ausrollen bekannt.</translation>
    </message>
    <message>
        <source>Which files are written here is known only at deploy.</source>
        <translation>Welche Dateien hier geschrieben werden, ist erst beim Ausrollen bekannt.</translation>
    </message>
    <message>
        <source>A playbook must be a list of plays.</source>
        <translation>Ein Playbook muss eine Liste von Plays sein.</translation>
    </message>
    <message>
        <source>Which playbook is imported here is known only at deploy.</source>
        <translation>Welches Playbook hier importiert wird, ist erst beim Ausrollen bekannt.</translation>
    </message>
    <message>
        <source>This playbook imports itself.</source>
        <translation>Dieses Playbook importiert sich selbst.</translation>
    </message>
    <message>
        <source>This play does not say for which hosts it is.</source>
        <translation>Dieses Play sagt nicht, für welche Server es ist.</translation>
    </message>
    <message>
        <source>The variables of a play must be a map.</source>
        <translation>Die Variablen eines Plays müssen eine Zuordnung aus Namen und Werten sein.</translation>
    </message>
    <message>
        <source>A question of vars_prompt needs a name.</source>
        <translation>Eine Frage von vars_prompt braucht einen Namen.</translation>
    </message>
    <message>
        <source>The roles of a play must be a list.</source>
        <translation>Die Rollen eines Plays müssen eine Liste sein.</translation>
    </message>
    <message>
        <source>This entry does not name a role.</source>
        <translation>Dieser Eintrag nennt keine Rolle.</translation>
    </message>
    <message>
        <source>Tasks must be a list.</source>
        <translation>Aufgaben müssen eine Liste sein.</translation>
    </message>
    <message>
        <source>This is no task: a task is a map.</source>
        <translation>Das ist keine Aufgabe: Eine Aufgabe besteht aus Namen und Werten.</translation>
    </message>
    <message>
        <source>Another program keeps %1 from being written.</source>
        <translation>Ein anderes Programm verhindert, dass %1 geschrieben wird.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server %1 (%2) shows the host key %3; when this computer last used it, it was %4: it may be another server, or somebody in between.</source>
        <translation>Der Server %1 (%2) zeigt den Schlüssel %3; als dieser Computer ihn zuletzt benutzt hat, war es %4: Es kann ein anderer Server sein oder jemand dazwischen.</translation>
    </message>
    <message>
        <source>The server %1 is now to be reached at port %2 of %3; when this computer last used it, it was port %4. Its host key is the same (%5).</source>
        <translation>Der Server %1 soll jetzt an Port %2 von %3 erreicht werden; als dieser Computer ihn zuletzt benutzt hat, war es Port %4. Sein Schlüssel ist derselbe (%5).</translation>
    </message>
    <message>
        <source>The server %1 is now to be reached at %2; when this computer last used it, it was at %3. Its host key is the same (%4).</source>
        <translation>Der Server %1 soll jetzt unter %2 erreicht werden; als dieser Computer ihn zuletzt benutzt hat, war er unter %3. Sein Schlüssel ist derselbe (%4).</translation>
    </message>
    <message>
        <source>No password and no data was sent to it. %1 was last changed by %2 in commit %3 (%4), %5 by %6 in commit %7 (%8).</source>
        <translation>Es wurde kein Passwort und nichts anderes an ihn gesendet. %1 wurde zuletzt von %2 in Commit %3 (%4) geändert, %5 von %6 in Commit %7 (%8).</translation>
    </message>
    <message>
        <source>No password and no data was sent to it. %1 was last changed by %2 in commit %3 (%4), %5 on this computer and not yet in Git.</source>
        <translation>Es wurde kein Passwort und nichts anderes an ihn gesendet. %1 wurde zuletzt von %2 in Commit %3 (%4) geändert, %5 auf diesem Computer und noch nicht in Git.</translation>
    </message>
    <message>
        <source>No password and no data was sent to it. %1 was last changed by %2 in commit %3 (%4).</source>
        <translation>Es wurde kein Passwort und nichts anderes an ihn gesendet. %1 wurde zuletzt von %2 in Commit %3 (%4) geändert.</translation>
    </message>
    <message>
        <source>No password and no data was sent to it. %1 was changed on this computer and is not yet in Git.</source>
        <translation>Es wurde kein Passwort und nichts anderes an ihn gesendet. %1 wurde auf diesem Computer geändert und ist noch nicht in Git.</translation>
    </message>
    <message>
        <source>Ask who runs the server whether its key was changed, and for its fingerprint. Only if that is %1, remove line %2 of %3, your own file, and connect again.</source>
        <translation>Frage die Person, die den Server betreibt, ob sein Schlüssel geändert wurde, und nach seinem Fingerabdruck. Nur wenn er %1 lautet, entferne Zeile %2 aus %3, deiner eigenen Datei, und verbinde dich noch einmal.</translation>
    </message>
    <message>
        <source>Ask who runs the server whether this is right, and for its fingerprint. Enter that in the window, or: chatelaine-cli known-hosts add %1 --fingerprint SHA256:…</source>
        <translation>Frage die Person, die den Server betreibt, ob das stimmt, und nach seinem Fingerabdruck. Gib ihn im Fenster ein, oder: chatelaine-cli known-hosts add %1 --fingerprint SHA256:…</translation>
    </message>
    <message>
        <source>The server %1 (%2) shows a key (%3) with another fingerprint: %4.</source>
        <translation>Der Server %1 (%2) zeigt einen Schlüssel (%3) mit einem anderen Fingerabdruck: %4.</translation>
    </message>
    <message>
        <source>The key was not accepted, and nothing was sent to the server.</source>
        <translation>Der Schlüssel wurde nicht angenommen, und nichts wurde an den Server gesendet.</translation>
    </message>
    <message>
        <source>Ask who runs the server once more, for the fingerprint of its key of this type. As long as it is another one, do not use the server.</source>
        <translation>Frage die Person, die den Server betreibt, noch einmal nach dem Fingerabdruck seines Schlüssels dieser Art. Solange er ein anderer ist, benutze den Server nicht.</translation>
    </message>
    <message>
        <source>%1 is this very computer and is not reached by SSH.</source>
        <translation>%1 ist dieser Computer selbst und wird nicht über SSH erreicht.</translation>
    </message>
    <message>
        <source>play %1</source>
        <translation>Play %1</translation>
    </message>
    <message>
        <source>file of the play %1</source>
        <translation>Datei des Plays %1</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>Aufgabe %1</translation>
    </message>
    <message>
        <source>set by the task at %1</source>
        <translation>gesetzt von der Aufgabe bei %1</translation>
    </message>
    <message>
        <source>given to the role %1</source>
        <translation>der Rolle %1 mitgegeben</translation>
    </message>
    <message>
        <source>“%1” is used by %2.</source>
        <translation>„%1“ wird verwendet von %2.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, which is used by %3.</source>
        <translation>„%1“ wird verwendet von %2, dies von %3.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, which is used by %3, which is used by %4.</source>
        <translation>„%1“ wird verwendet von %2, dies von %3, dies von %4.</translation>
    </message>
    <message>
        <source>“%1” is used by %2, which is used by %3, which is used by %4, and so on up to %5.</source>
        <translation>„%1“ wird verwendet von %2, dies von %3, dies von %4, und so weiter bis %5.</translation>
    </message>
    <message>
        <source>The option %1 of this task is not followed here, so its file cannot be shown.</source>
        <translation>Die Option %1 dieser Aufgabe wird hier nicht befolgt, ihre Datei kann deshalb nicht gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::Attention</name>
    <message>
        <source>%1 cannot be reached as it is written</source>
        <translation>%1 ist mit diesen Angaben nicht erreichbar</translation>
    </message>
    <message>
        <source>Show the server</source>
        <translation>Server zeigen</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 does not let us in</source>
        <translation>%1 lässt uns nicht herein</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>service on server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 cannot be deployed</source>
        <translation>%1 kann nicht ausgerollt werden</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Stelle zeigen</translation>
    </message>
    <message>
        <source>%1 needs a decision</source>
        <translation>%1 braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>Show the files</source>
        <translation>Dateien zeigen</translation>
    </message>
    <message>
        <source>%1 is down</source>
        <translation>%1 ist ausgefallen</translation>
    </message>
    <message>
        <source>Show the service</source>
        <translation>Dienst zeigen</translation>
    </message>
    <message>
        <source>%1 needs attention</source>
        <translation>%1 braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::BottomBar</name>
    <message>
        <source>What is pending</source>
        <translation>Was noch aussteht</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::BriefModel</name>
    <message>
        <source>%1 on %2</source>
        <comment>title on server</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::Conscience</name>
    <message>
        <source>This folder has no services yet.</source>
        <translation>Dieser Ordner hat noch keine Dienste.</translation>
    </message>
    <message>
        <source>1 service has changes to deploy.</source>
        <translation>Bei 1 Dienst sind Änderungen auszurollen.</translation>
    </message>
    <message>
        <source>%1 services have changes to deploy.</source>
        <translation>Bei %1 Diensten sind Änderungen auszurollen.</translation>
    </message>
    <message>
        <source>Not compared with the servers yet.</source>
        <translation>Noch nicht mit den Servern verglichen.</translation>
    </message>
    <message>
        <source>1 service is not compared with its server yet.</source>
        <translation>1 Dienst ist noch nicht mit seinem Server verglichen.</translation>
    </message>
    <message>
        <source>%1 services are not compared with their servers yet.</source>
        <translation>%1 Dienste sind noch nicht mit ihren Servern verglichen.</translation>
    </message>
    <message>
        <source>1 service cannot be deployed as it is written; the others are deployed.</source>
        <translation>1 Dienst kann mit diesen Angaben nicht ausgerollt werden; die anderen sind ausgerollt.</translation>
    </message>
    <message>
        <source>%1 services cannot be deployed as they are written; the others are deployed.</source>
        <translation>%1 Dienste können mit diesen Angaben nicht ausgerollt werden; die anderen sind ausgerollt.</translation>
    </message>
    <message>
        <source>All deployed.</source>
        <translation>Alles ausgerollt.</translation>
    </message>
    <message>
        <source>1 more cannot be deployed as it is written.</source>
        <translation>1 weiterer kann mit diesen Angaben nicht ausgerollt werden.</translation>
    </message>
    <message>
        <source>%1 more cannot be deployed as they are written.</source>
        <translation>%1 weitere können mit diesen Angaben nicht ausgerollt werden.</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 question waits for you</source>
        <translation>1 Frage wartet auf dich</translation>
    </message>
    <message>
        <source>%1 questions wait for you</source>
        <translation>%1 Fragen warten auf dich</translation>
    </message>
    <message>
        <source>Cancel keeps what is done; the next deploy finishes what is half done.</source>
        <translation>Abbrechen lässt Fertiges stehen; das nächste Ausrollen beendet, was halb fertig ist.</translation>
    </message>
    <message>
        <source>Comparing only reads; nothing is changed on a server.</source>
        <translation>Vergleichen liest nur; auf keinem Server wird etwas geändert.</translation>
    </message>
    <message>
        <source>What runs there now is not known.</source>
        <translation>Was dort jetzt läuft, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 not reached</source>
        <comment>2 servers</comment>
        <translation>%1 nicht erreicht</translation>
    </message>
    <message>
        <source>%1 of %2 service compared</source>
        <translation>%1 von %2 Dienst verglichen</translation>
    </message>
    <message>
        <source>%1 of %2 services compared</source>
        <translation>%1 von %2 Diensten verglichen</translation>
    </message>
    <message>
        <source>%1 of %2 service done</source>
        <translation>%1 von %2 Dienst fertig</translation>
    </message>
    <message>
        <source>%1 of %2 services done</source>
        <translation>%1 von %2 Diensten fertig</translation>
    </message>
    <message>
        <source>History of %1 of %2 server read</source>
        <translation>Verlauf von %1 von %2 Server gelesen</translation>
    </message>
    <message>
        <source>History of %1 of %2 servers read</source>
        <translation>Verlauf von %1 von %2 Servern gelesen</translation>
    </message>
    <message>
        <source>Reading changes nothing on a server.</source>
        <translation>Lesen ändert nichts auf einem Server.</translation>
    </message>
    <message>
        <source>Facts of %1 of %2 server read</source>
        <translation>Fakten von %1 von %2 Server gelesen</translation>
    </message>
    <message>
        <source>Facts of %1 of %2 servers read</source>
        <translation>Fakten von %1 von %2 Servern gelesen</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::DeployPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Services being deployed</source>
        <translation>Dienste, die ausgerollt werden</translation>
    </message>
    <message>
        <source>Deploy to 1 server</source>
        <translation>Ausrollen auf 1 Server</translation>
    </message>
    <message>
        <source>Deploy to %1 servers</source>
        <translation>Ausrollen auf %1 Server</translation>
    </message>
    <message>
        <source>Deploying to 1 server</source>
        <translation>Rollt auf 1 Server aus</translation>
    </message>
    <message>
        <source>Deploying to %1 servers</source>
        <translation>Rollt auf %1 Server aus</translation>
    </message>
    <message>
        <source>Comparison with 1 server</source>
        <translation>Vergleich mit 1 Server</translation>
    </message>
    <message>
        <source>Comparison with %1 servers</source>
        <translation>Vergleich mit %1 Servern</translation>
    </message>
    <message>
        <source>Comparing with 1 server</source>
        <translation>Vergleicht mit 1 Server</translation>
    </message>
    <message>
        <source>Comparing with %1 servers</source>
        <translation>Vergleicht mit %1 Servern</translation>
    </message>
    <message>
        <source>Nothing has been deployed yet</source>
        <translation>Noch wurde nichts ausgerollt</translation>
    </message>
    <message>
        <source>Started by you at %1</source>
        <translation>Von dir gestartet um %1</translation>
    </message>
    <message>
        <source>Cancelling …</source>
        <translation>Wird abgebrochen …</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>&amp;Frage zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Show the services</source>
        <translation>&amp;Dienste zeigen</translation>
    </message>
    <message>
        <source>What is done stays. Try again goes on with the rest.</source>
        <translation>Fertiges bleibt. „Erneut versuchen“ macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ErrorPanel</name>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>Raw message</source>
        <translation>Meldung im Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::FilePane</name>
    <message>
        <source>What it will be</source>
        <translation>Was es wird</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Ä&amp;nderungen</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the text; secrets stay dots</source>
        <translation>Text kopieren; Geheimnisse bleiben Punkte</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>A folder: %1, owner %2, group %3.</source>
        <translation>Ein Ordner: %1, Besitzer %2, Gruppe %3.</translation>
    </message>
    <message>
        <source>This file is no longer wanted. It is removed from the server if nobody changed it there.</source>
        <translation>Diese Datei wird nicht mehr gebraucht. Sie wird vom Server entfernt, wenn niemand sie dort geändert hat.</translation>
    </message>
    <message>
        <source>This file is not text. It has %1.</source>
        <translation>Diese Datei ist kein Text. Sie hat %1.</translation>
    </message>
    <message>
        <source>This file is too long to be shown here. It has %1.</source>
        <translation>Diese Datei ist zu lang, um sie hier zu zeigen. Sie hat %1.</translation>
    </message>
    <message>
        <source>Not compared with the server yet.</source>
        <translation>Noch nicht mit dem Server verglichen.</translation>
    </message>
    <message>
        <source>Nothing changes: the server has exactly this file.</source>
        <translation>Nichts ändert sich: Der Server hat genau diese Datei.</translation>
    </message>
    <message>
        <source>this is what the server has now</source>
        <translation>das hat der Server jetzt</translation>
    </message>
    <message>
        <source>C&amp;ompare</source>
        <translation>Ver&amp;gleichen</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::FilesModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::FindPanel</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HistoryModel</name>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title, second line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Deployed by</source>
        <translation>Ausgerollt von</translation>
    </message>
    <message>
        <source>From commit</source>
        <translation>Aus Commit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Every deploy, as the servers themselves remember it.</source>
        <translation>Jedes Ausrollen, wie es die Server selbst in Erinnerung haben.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HistoryRow</name>
    <message>
        <source>no commit</source>
        <translation>kein Commit</translation>
    </message>
    <message>
        <source>and unsaved changes</source>
        <translation>und Ungespeichertes</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HistoryView</name>
    <message>
        <source>Find a deploy</source>
        <translation>Ausrollen finden</translation>
    </message>
    <message>
        <source>Deploys</source>
        <translation>Ausrollen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation>Erneut &amp;lesen</translation>
    </message>
    <message>
        <source>Nothing has been deployed here yet. Every deploy leaves an entry on its server.</source>
        <translation>Hier wurde noch nichts ausgerollt. Jedes Ausrollen hinterlässt einen Eintrag auf seinem Server.</translation>
    </message>
    <message>
        <source>Each server remembers its deploys: when, by whom, from which commit, and how they ended. Reading that connects to the servers and changes nothing on them.</source>
        <translation>Jeder Server merkt sich, was auf ihm ausgerollt wurde: wann, von wem, aus welchem Commit und mit welchem Ergebnis. Zum Lesen verbindet sich Chatelaine mit den Servern; geändert wird dabei nichts.</translation>
    </message>
    <message>
        <source>1 deploy</source>
        <translation>1 Ausrollen</translation>
    </message>
    <message>
        <source>%1 deploys</source>
        <translation>%1-mal ausgerollt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>deploys</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>a deploy has ended since</source>
        <translation>seitdem wurde ausgerollt</translation>
    </message>
    <message>
        <source>read %1</source>
        <translation>gelesen: %1</translation>
    </message>
    <message>
        <source>&amp;Read the history</source>
        <translation>Verlauf &amp;lesen</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::HostKeyPanel</name>
    <message>
        <source>It &amp;differs</source>
        <translation>Stimmt &amp;nicht</translation>
    </message>
    <message>
        <source>It &amp;matches</source>
        <translation>Stimmt ü&amp;berein</translation>
    </message>
    <message>
        <source>Is this really %1?</source>
        <translation>Ist das wirklich %1?</translation>
    </message>
    <message>
        <source>Compare this line with the one in your provider’s console (%1, %2). The other servers carry on meanwhile.</source>
        <translation>Vergleiche diese Zeile mit der in der Konsole deines Anbieters (%1, %2). Die anderen Server laufen inzwischen weiter.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ListPage</name>
    <message>
        <source>%1 of %2</source>
        <comment>rows</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Protokoll kopieren</translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Noch ist nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::MainWindow</name>
    <message>
        <source>Chatelaine</source>
        <translation>Chatelaine</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1 – Chatelaine</source>
        <translation>%1 – Chatelaine</translation>
    </message>
    <message>
        <source>Show the &amp;question</source>
        <translation>&amp;Frage zeigen</translation>
    </message>
    <message>
        <source>Show the &amp;progress</source>
        <translation>&amp;Fortschritt zeigen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>Vergl&amp;eichen</translation>
    </message>
    <message>
        <source>&amp;Deploy…</source>
        <translation>A&amp;usrollen …</translation>
    </message>
    <message>
        <source>&amp;Open another folder…</source>
        <translation>Anderen &amp;Ordner öffnen …</translation>
    </message>
    <message>
        <source>&amp;Recent folders</source>
        <translation>&amp;Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>&amp;Show the folder</source>
        <translation>Ordner &amp;anzeigen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Compare with the servers</source>
        <translation>Mit den Servern &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Service on %1 · %2</source>
        <translation>Dienst auf %1 · %2</translation>
    </message>
    <message>
        <source>File of %1 on %2 · %3</source>
        <translation>Datei von %1 auf %2 · %3</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Compare with the servers</source>
        <translation>Mit den Servern vergleichen</translation>
    </message>
    <message>
        <source>Deploy…</source>
        <translation>Ausrollen …</translation>
    </message>
    <message>
        <source>Open another folder</source>
        <translation>Anderen Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Role on %1</source>
        <translation>Rolle auf %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::NavModel</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Overview, 1 thing needs you</source>
        <translation>Übersicht, 1 Sache braucht dich</translation>
    </message>
    <message>
        <source>Overview, %1 things need you</source>
        <translation>Übersicht, %1 Dinge brauchen dich</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>server, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Last deploy</source>
        <translation>Letztes Ausrollen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleich läuft</translation>
    </message>
    <message>
        <source>Deploying</source>
        <translation>Ausrollen läuft</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::NewKeyForm</name>
    <message>
        <source>Until now</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Geändert von</translation>
    </message>
    <message>
        <source>The fingerprint you were told</source>
        <translation>Der Fingerabdruck, der dir genannt wurde</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 has moved. Is it still the same server?</source>
        <translation>%1 ist umgezogen. Ist es noch derselbe Server?</translation>
    </message>
    <message>
        <source>%1 has another key. Is it still the same server?</source>
        <translation>%1 hat einen anderen Schlüssel. Ist es noch derselbe Server?</translation>
    </message>
    <message>
        <source>Ask the person who runs the server, by phone or face to face, whether this is right, and for the fingerprint of its key (%1). Enter what you are told.</source>
        <translation>Frage die Person, die den Server betreibt, am Telefon oder persönlich, ob das stimmt, und nach dem Fingerabdruck seines Schlüssels (%1). Gib ein, was dir genannt wird.</translation>
    </message>
    <message>
        <source>%1: on this computer, not yet in Git</source>
        <translation>%1: auf diesem Computer, noch nicht in Git</translation>
    </message>
    <message>
        <source>%1: %2, commit %3 of %4</source>
        <comment>file:line, author, hash, date</comment>
        <translation>%1: %2, Commit %3 vom %4</translation>
    </message>
    <message>
        <source>The server shows another fingerprint. Do not accept it; ask once more.</source>
        <translation>Der Server zeigt einen anderen Fingerabdruck. Nimm ihn nicht an; frage noch einmal nach.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::OverviewPage</name>
    <message>
        <source>Compare &amp;now</source>
        <translation>&amp;Jetzt vergleichen</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was dich braucht</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>All se&amp;rvers</source>
        <translation>Alle Se&amp;rver</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>All ser&amp;vices</source>
        <translation>Alle &amp;Dienste</translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <translation>Zuletzt verglichen: %1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <comment>servers, services</comment>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>1 thing needs you</source>
        <translation>1 Sache braucht dich</translation>
    </message>
    <message>
        <source>%1 things need you</source>
        <translation>%1 Dinge brauchen dich</translation>
    </message>
    <message>
        <source>The most urgent first.</source>
        <translation>Das Dringendste zuerst.</translation>
    </message>
    <message>
        <source>Nothing runs here yet</source>
        <translation>Hier läuft noch nichts</translation>
    </message>
    <message>
        <source>Not compared with the servers yet</source>
        <translation>Noch nicht mit den Servern verglichen</translation>
    </message>
    <message>
        <source>Comparing only reads; it tells what runs and what would change.</source>
        <translation>Vergleichen liest nur; es sagt dir, was läuft und was sich ändern würde.</translation>
    </message>
    <message>
        <source>Deploy shows first what will change.</source>
        <translation>Ausrollen zeigt zuerst, was sich ändert.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::PermissionsBox</name>
    <message>
        <source>A&amp;llow it</source>
        <translation>Er&amp;lauben</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ReviewModel</name>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 unverändert</translation>
    </message>
    <message>
        <source>needs a decision</source>
        <translation>braucht eine Entscheidung</translation>
    </message>
    <message>
        <source>a deploy was interrupted</source>
        <translation>ein Ausrollen wurde unterbrochen</translation>
    </message>
    <message>
        <source>%1 to deploy</source>
        <translation>%1 auszurollen</translation>
    </message>
    <message>
        <source>1 file to deploy</source>
        <translation>1 Datei auszurollen</translation>
    </message>
    <message>
        <source>will be taken over</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie es ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ReviewPage</name>
    <message>
        <source>Yes, deploy onto these &amp;live servers</source>
        <translation>Ja, auf diese &amp;Live-Server ausrollen</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>&amp;So lassen</translation>
    </message>
    <message>
        <source>Nothing can be deployed now</source>
        <translation>Jetzt kann nichts ausgerollt werden</translation>
    </message>
    <message>
        <source>Nothing to deploy</source>
        <translation>Nichts auszurollen</translation>
    </message>
    <message>
        <source>The servers could not be compared; nothing was changed on them.</source>
        <translation>Die Server konnten nicht verglichen werden; auf ihnen wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Every service on the servers is already as this folder describes it.</source>
        <translation>Jeder Dienst auf den Servern ist schon so, wie dieser Ordner ihn beschreibt.</translation>
    </message>
    <message>
        <source>%1 on %2 to deploy</source>
        <comment>services, servers</comment>
        <translation>%1 auf %2 ausrollen</translation>
    </message>
    <message>
        <source>This is what would change. Nothing has been sent yet.</source>
        <translation>Das würde sich ändern. Noch ist nichts gesendet.</translation>
    </message>
    <message>
        <source>1 server could not be compared and is left out.</source>
        <translation>1 Server konnte nicht verglichen werden und bleibt außen vor.</translation>
    </message>
    <message>
        <source>%1 servers could not be compared and are left out.</source>
        <translation>%1 Server konnten nicht verglichen werden und bleiben außen vor.</translation>
    </message>
    <message>
        <source>Live: %1</source>
        <translation>Live: %1</translation>
    </message>
    <message>
        <source>Yes, deploy onto the &amp;live server %1</source>
        <translation>Ja, auf den &amp;Live-Server %1 ausrollen</translation>
    </message>
    <message>
        <source>Yes, deploy onto these %1 &amp;live servers</source>
        <translation>Ja, auf diese %1 &amp;Live-Server ausrollen</translation>
    </message>
    <message>
        <source>Choose a file to see what changes in it.</source>
        <translation>Wähl eine Datei, um zu sehen, was sich darin ändert.</translation>
    </message>
    <message>
        <source>Choose a service or a file to see what changes.</source>
        <translation>Wähl einen Dienst oder eine Datei, um zu sehen, was sich ändert.</translation>
    </message>
    <message>
        <source>There is a file on %1 that Chatelaine did not put there: %2.</source>
        <translation>Auf %1 steht eine Datei, die nicht von Chatelaine stammt: %2.</translation>
    </message>
    <message>
        <source>The folder changed since this comparison.</source>
        <translation>Der Ordner hat sich seit diesem Vergleich geändert.</translation>
    </message>
    <message>
        <source>Compare again to see what would be deployed now.</source>
        <translation>Vergleiche noch einmal, um zu sehen, was jetzt ausgerollt würde.</translation>
    </message>
    <message>
        <source>&amp;Compare again</source>
        <translation>Erneut vergl&amp;eichen</translation>
    </message>
    <message>
        <source>A decision is needed first.</source>
        <translation>Erst ist eine Entscheidung nötig.</translation>
    </message>
    <message>
        <source>1 service will be deployed.</source>
        <translation>1 Dienst wird ausgerollt.</translation>
    </message>
    <message>
        <source>%1 services will be deployed.</source>
        <translation>%1 Dienste werden ausgerollt.</translation>
    </message>
    <message>
        <source>1 service waits for a decision and is left out until then.</source>
        <translation>1 Dienst wartet auf eine Entscheidung und bleibt bis dahin außen vor.</translation>
    </message>
    <message>
        <source>%1 services wait for a decision and are left out until then.</source>
        <translation>%1 Dienste warten auf eine Entscheidung und bleiben bis dahin außen vor.</translation>
    </message>
    <message>
        <source>Live servers ask for a tick above.</source>
        <translation>Live-Server brauchen oben ein Häkchen.</translation>
    </message>
    <message>
        <source>Only your click sends something.</source>
        <translation>Erst dein Klick sendet etwas.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Deploy</source>
        <translation>A&amp;usrollen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter the new fingerprint…</source>
        <translation>Neuen Fingerabdruck eingeben …</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RoleFilesModel</name>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>at deploy</source>
        <translation>beim Ausrollen</translation>
    </message>
    <message>
        <source>in part at deploy</source>
        <translation>teils beim Ausrollen</translation>
    </message>
    <message>
        <source>not written</source>
        <translation>nicht geschrieben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RolePane</name>
    <message>
        <source>What it will be</source>
        <translation>Was es wird</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy the text; secrets stay dots</source>
        <translation>Text kopieren; Geheimnisse bleiben Punkte</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Opens the file in which the value stands</source>
        <translation>Öffnet die Datei, in der der Wert steht</translation>
    </message>
    <message>
        <source>Copy &amp;place</source>
        <translation>S&amp;telle kopieren</translation>
    </message>
    <message>
        <source>Copies the file and the line in which the value stands</source>
        <translation>Kopiert Datei und Zeile, in der der Wert steht</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>item of a loop</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>This file can be shown when the error above is mended.</source>
        <translation>Diese Datei kann gezeigt werden, wenn der Fehler oben behoben ist.</translation>
    </message>
    <message>
        <source>This file is no text. It has %1.</source>
        <translation>Diese Datei ist kein Text. Sie hat %1.</translation>
    </message>
    <message>
        <source>This file is too long to be shown here. It has %1.</source>
        <translation>Diese Datei ist zu lang, um sie hier zu zeigen. Sie hat %1.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RoleView</name>
    <message>
        <source>made in the template · %1</source>
        <translation>in der Vorlage gebildet · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>variable, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 comes from: %2</source>
        <translation>%1 kommt von: %2</translation>
    </message>
    <message>
        <source>%1 comes from: %2 · %3</source>
        <translation>%1 kommt von: %2 · %3</translation>
    </message>
    <message>
        <source>written like this in %1</source>
        <translation>steht so in %1</translation>
    </message>
    <message>
        <source>mode %1</source>
        <translation>Rechte %1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>Eigentümer %1</translation>
    </message>
    <message>
        <source>no task that is known here writes this template</source>
        <translation>keine Aufgabe, die hier bekannt ist, schreibt diese Vorlage</translation>
    </message>
    <message>
        <source>written by the task at %1</source>
        <translation>geschrieben von der Aufgabe bei %1</translation>
    </message>
    <message>
        <source>written by “%1” at %2</source>
        <translation>geschrieben von „%1“ bei %2</translation>
    </message>
    <message>
        <source>on another machine</source>
        <translation>auf einem anderen Rechner</translation>
    </message>
    <message>
        <source>Known only at deploy, shown with the value from before: %1</source>
        <translation>Erst beim Ausrollen bekannt, gezeigt mit dem Wert von vorher: %1</translation>
    </message>
    <message>
        <source>Only if this holds, which is known only at deploy: %1</source>
        <translation>Nur wenn dies gilt, was erst beim Ausrollen bekannt ist: %1</translation>
    </message>
    <message>
        <source>Written because this holds: %1</source>
        <translation>Wird geschrieben, weil dies gilt: %1</translation>
    </message>
    <message>
        <source>Not written, because this does not hold: %1</source>
        <translation>Wird nicht geschrieben, weil dies nicht gilt: %1</translation>
    </message>
    <message>
        <source>It comes from the result of a task or from a fact of the server, so this file cannot be shown before. A value in the variables of this server (host_vars) stands in for it here.</source>
        <translation>Der Wert kommt aus dem Ergebnis einer Aufgabe oder ist eine Eigenschaft des Servers; deshalb lässt sich diese Datei vorher nicht zeigen. Ein Wert in den Variablen dieses Servers (host_vars) tritt hier an seine Stelle.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RolesModel</name>
    <message>
        <source>%1 in the play “%2”</source>
        <comment>role, play</comment>
        <translation>%1 im Play „%2“</translation>
    </message>
    <message>
        <source>if %1</source>
        <translation>wenn %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RolesPage</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter the roles</source>
        <translation>Rollen filtern</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Filter the files</source>
        <translation>Dateien filtern</translation>
    </message>
    <message>
        <source>No play of this folder is for a server of the inventory.</source>
        <translation>Kein Play dieses Ordners ist für einen Server des Inventars.</translation>
    </message>
    <message>
        <source>Reading the roles…</source>
        <translation>Die Rollen werden gelesen …</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>What the roles of the playbooks write on the server. They are deployed by their playbook; here you see what it will write.</source>
        <translation>Was die Rollen der Playbooks auf den Server schreiben. Ausgerollt werden sie von ihrem Playbook; hier siehst du, was es schreiben wird.</translation>
    </message>
    <message>
        <source>This role writes no files.</source>
        <translation>Diese Rolle schreibt keine Dateien.</translation>
    </message>
    <message>
        <source>No file has these words.</source>
        <translation>Keine Datei enthält diese Wörter.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>counts</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RunRow</name>
    <message>
        <source>waiting for you</source>
        <translation>wartet auf dich</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message>
        <source>%1, %2 failed</source>
        <comment>n of m done, n failed</comment>
        <translation>%1, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 compared</source>
        <translation>%1 von %2 verglichen</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::RunView</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::SecretPanel</name>
    <message>
        <source>&amp;Answer</source>
        <translation>Ant&amp;worten</translation>
    </message>
    <message>
        <source>&amp;Leave out</source>
        <translation>Aus&amp;lassen</translation>
    </message>
    <message>
        <source>Kept in memory until Chatelaine closes; written nowhere. The other servers carry on meanwhile.</source>
        <translation>Bleibt im Speicher, bis Chatelaine schließt; wird nirgends aufgeschrieben. Die anderen Server laufen inzwischen weiter.</translation>
    </message>
    <message>
        <source>That was not accepted. Please try again.</source>
        <translation>Das wurde nicht angenommen. Bitte versuch es noch einmal.</translation>
    </message>
    <message>
        <source>The server is left as it is this time.</source>
        <translation>Der Server bleibt diesmal, wie er ist.</translation>
    </message>
    <message>
        <source>Passphrase of the key %1, to log in to %2</source>
        <translation>Passphrase des Schlüssels %1, zur Anmeldung auf %2</translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation>Passwort von %1 auf %2</translation>
    </message>
    <message>
        <source>Password of %1 on %2, to become root by %3</source>
        <translation>Passwort von %1 auf %2, um mit %3 root zu werden</translation>
    </message>
    <message>
        <source>%1 asks: %2</source>
        <translation>%1 fragt: %2</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServerPage</name>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Verglei&amp;chen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Services of this server</source>
        <translation>Dienste dieses Servers</translation>
    </message>
    <message>
        <source>This server is no longer in the inventory.</source>
        <translation>Dieser Server steht nicht mehr im Inventar.</translation>
    </message>
    <message>
        <source>Nothing is to run on this server yet.</source>
        <translation>Auf diesem Server soll noch nichts laufen.</translation>
    </message>
    <message>
        <source>In the group %1.</source>
        <translation>In der Gruppe %1.</translation>
    </message>
    <message>
        <source>In the groups %1.</source>
        <translation>In den Gruppen %1.</translation>
    </message>
    <message>
        <source>Compared %1.</source>
        <translation>Zuletzt verglichen: %1.</translation>
    </message>
    <message>
        <source>On the server, but no longer in this folder: %1. They are left alone.</source>
        <translation>Auf dem Server, aber nicht mehr in diesem Ordner: %1. Das bleibt unangetastet.</translation>
    </message>
    <message>
        <source>Connection settings that are not used: %1</source>
        <translation>Verbindungseinstellungen, die nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>De&amp;ploy…</source>
        <translation>Ausr&amp;ollen …</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServerRow</name>
    <message>
        <source>1 service cannot be deployed as it is written</source>
        <translation>1 Dienst kann mit diesen Angaben nicht ausgerollt werden</translation>
    </message>
    <message>
        <source>%1 services cannot be deployed as they are written</source>
        <translation>%1 Dienste können mit diesen Angaben nicht ausgerollt werden</translation>
    </message>
    <message>
        <source>1 service to deploy</source>
        <translation>1 Dienst auszurollen</translation>
    </message>
    <message>
        <source>%1 services to deploy</source>
        <translation>%1 Dienste auszurollen</translation>
    </message>
    <message>
        <source>compared %1</source>
        <translation>verglichen: %1</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServersModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title, second line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServersPage</name>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Find a server</source>
        <translation>Server finden</translation>
    </message>
    <message>
        <source>The inventory of this folder names no server yet. As soon as it does, the servers appear here with their state.</source>
        <translation>Das Inventar dieses Ordners nennt noch keinen Server. Sobald es das tut, stehen die Server mit ihrem Zustand hier.</translation>
    </message>
    <message>
        <source>What the inventory names, and what is known of each.</source>
        <translation>Was das Inventar nennt, und was von jedem bekannt ist.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServicePage</name>
    <message>
        <source>Parts of this page</source>
        <translation>Teile dieser Seite</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of this service</source>
        <translation>Dateien dieses Dienstes</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>This service is no longer in the folder.</source>
        <translation>Dieser Dienst steht nicht mehr im Ordner.</translation>
    </message>
    <message>
        <source>%1 of %2 to deploy</source>
        <translation>%1 von %2 auszurollen</translation>
    </message>
    <message>
        <source>This service has no files.</source>
        <translation>Dieser Dienst hat keine Dateien.</translation>
    </message>
    <message>
        <source>No file can be shown before the errors above are mended.</source>
        <translation>Dateien lassen sich erst zeigen, wenn die Fehler oben behoben sind.</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ve&amp;rlauf</translation>
    </message>
    <message>
        <source>De&amp;ploy…</source>
        <translation>Ausr&amp;ollen …</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServiceRow</name>
    <message>
        <source>1 file to deploy</source>
        <translation>1 Datei auszurollen</translation>
    </message>
    <message>
        <source>%1 files to deploy</source>
        <translation>%1 Dateien auszurollen</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>noch nicht verglichen</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServiceView</name>
    <message>
        <source>Nothing to deploy: the server has exactly these files.</source>
        <translation>Nichts auszurollen: Der Server hat genau diese Dateien.</translation>
    </message>
    <message>
        <source>Deploying starts the containers of %1 anew where they changed; it may be away for some seconds. Data stays.</source>
        <translation>Beim Ausrollen starten die Container von %1 neu, die sich geändert haben; das kann einige Sekunden Ausfall geben. Daten bleiben.</translation>
    </message>
    <message>
        <source>Deploying restarts %1 once. Data stays.</source>
        <translation>Beim Ausrollen startet %1 einmal neu. Daten bleiben.</translation>
    </message>
    <message>
        <source>Deploying copies the files and reloads %1; nothing is interrupted.</source>
        <translation>Beim Ausrollen werden die Dateien kopiert, und %1 lädt sie neu; nichts wird unterbrochen.</translation>
    </message>
    <message>
        <source>Deploying copies the files; nothing restarts.</source>
        <translation>Beim Ausrollen werden nur die Dateien kopiert; nichts startet neu.</translation>
    </message>
    <message>
        <source>made in the template · %1</source>
        <translation>in der Vorlage gebildet · %1</translation>
    </message>
    <message>
        <source>%1 comes from %2</source>
        <translation>%1 stammt von: %2</translation>
    </message>
    <message>
        <source>%1 comes from %2 · %3</source>
        <translation>%1 stammt von: %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>variable, place</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>literally in %1</source>
        <translation>steht so in %1</translation>
    </message>
    <message>
        <source>It cannot be deployed before the errors above are mended.</source>
        <translation>Ausrollen geht erst, wenn die Fehler oben behoben sind.</translation>
    </message>
    <message>
        <source>What deploying changes and restarts is known after comparing with the server.</source>
        <translation>Was beim Ausrollen geändert und neu gestartet wird, steht fest, sobald mit dem Server verglichen ist.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServicesModel</name>
    <message>
        <source>%1, %2</source>
        <comment>title, second line</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Dienst finden</translation>
    </message>
    <message>
        <source>No server runs a service yet. Services appear here as soon as a server or group names them under chatelaine_services.</source>
        <translation>Noch läuft auf keinem Server ein Dienst. Dienste stehen hier, sobald ein Server oder eine Gruppe sie unter chatelaine_services nennt.</translation>
    </message>
    <message>
        <source>Everything that your servers are to run.</source>
        <translation>Alles, was auf euren Servern laufen soll.</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::StatusRows</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Folder on the server</source>
        <translation>Ordner auf dem Server</translation>
    </message>
    <message>
        <source>System units</source>
        <translation>System-Units</translation>
    </message>
    <message>
        <source>It is healthy when</source>
        <translation>In Ordnung ist es, wenn</translation>
    </message>
    <message>
        <source>everything it consists of runs</source>
        <translation>alles läuft, woraus es besteht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Last looked</source>
        <translation>Zuletzt nachgesehen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>Deploying would</source>
        <translation>Ausrollen würde</translation>
    </message>
    <message>
        <source>change nothing</source>
        <translation>nichts ändern</translation>
    </message>
    <message>
        <source>%1 answers with %2 within %3</source>
        <translation>%1 innerhalb von %3 mit %2 antwortet</translation>
    </message>
    <message>
        <source>%1 accepts connections within %2</source>
        <translation>%1 innerhalb von %2 Verbindungen annimmt</translation>
    </message>
    <message>
        <source>the command %1 succeeds within %2</source>
        <translation>der Befehl %1 innerhalb von %2 gelingt</translation>
    </message>
    <message>
        <source>the container %1 is healthy within %2</source>
        <translation>der Container %1 innerhalb von %2 in Ordnung ist</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::StopPanel</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter the new fingerprint…</source>
        <translation>Neuen Fingerabdruck eingeben …</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::TopBar</name>
    <message>
        <source>Workspace and search</source>
        <translation>Arbeitsbereich und Suche</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Open another folder, recent folders, close</source>
        <translation>Anderen Ordner öffnen, zuletzt geöffnete Ordner, schließen</translation>
    </message>
    <message>
        <source>Find a server, service, file …</source>
        <translation>Finden: Server, Dienst, Datei …</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Actions, language and appearance</source>
        <translation>Aktionen, Sprache und Darstellung</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Arbeitsbereich %1</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::WelcomePage</name>
    <message>
        <source>Welcome to Chatelaine</source>
        <translation>Willkommen bei Chatelaine</translation>
    </message>
    <message>
        <source>Your association’s servers, in good hands together.</source>
        <translation>Die Server eures Vereins, gemeinsam in guten Händen.</translation>
    </message>
    <message>
        <source>Opening runs nothing and sends nothing to a server.</source>
        <translation>Beim Öffnen wird nichts ausgeführt und nichts an einen Server geschickt.</translation>
    </message>
    <message>
        <source>Recent folders</source>
        <translation>Zuletzt geöffnete Ordner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;Open a folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>A Chatelaine folder, or an Ansible playbook that is already there.</source>
        <translation>Einen Chatelaine-Ordner oder ein Ansible-Playbook, das es schon gibt.</translation>
    </message>
    <message>
        <source>Try the &amp;playground</source>
        <translation>&amp;Spielwiese ausprobieren</translation>
    </message>
    <message>
        <source>An invented association with a practice server. Nothing can break.</source>
        <translation>Ein erfundener Verein mit einem Übungsserver. Es kann nichts kaputtgehen.</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
</context>
<context>
    <name>chatelaine::gui::Words</name>
    <message>
        <source>compared</source>
        <translation>verglichen</translation>
    </message>
    <message>
        <source>containers</source>
        <translation>Container</translation>
    </message>
    <message>
        <source>system service</source>
        <translation>Systemdienst</translation>
    </message>
    <message>
        <source>swarm stack</source>
        <translation>Swarm-Stack</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>1 server</source>
        <translation>1 Server</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 Server</translation>
    </message>
    <message>
        <source>1 service</source>
        <translation>1 Dienst</translation>
    </message>
    <message>
        <source>%1 services</source>
        <translation>%1 Dienste</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
</context>
</TS>
