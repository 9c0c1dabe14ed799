<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Chatelaine</name>
    <message numerus="yes">
        <source>%n service(s) have changes to deploy.</source>
        <translation>
            <numerusform>%n service has changes to deploy.</numerusform>
            <numerusform>%n services have changes to deploy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) updated</source>
        <translation>
            <numerusform>%n service updated</numerusform>
            <numerusform>%n services updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n not done</numerusform>
            <numerusform>%n not done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) cannot be deployed yet.</source>
        <translation>
            <numerusform>%n service cannot be deployed yet.</numerusform>
            <numerusform>%n services cannot be deployed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be compared.</source>
        <translation>
            <numerusform>%1 could not be compared.</numerusform>
            <numerusform>%1 could not be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deployed on %1.</source>
        <translation>
            <numerusform>Nothing was deployed on %1.</numerusform>
            <numerusform>Nothing was deployed on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n server(s)</source>
        <translation>
            <numerusform>%n server</numerusform>
            <numerusform>%n servers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 could not be reached.</source>
        <translation>
            <numerusform>%1 could not be reached.</numerusform>
            <numerusform>%1 could not be reached.</numerusform>
        </translation>
    </message>
</context>
</TS>
